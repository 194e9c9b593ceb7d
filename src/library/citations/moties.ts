/**
 * Moties and amendementen by name. In: papers as read. Out: which identifiers are known by whose name, and for a name
 * asked for, the identifiers that match.
 */
import { noteBehind } from '../../documents/index.ts';
import type { Reference } from '../../references/types.ts';
import type { NamingRow } from '../store/database.ts';
import { type NamedPaper, namedBy } from './misprints.ts';
import { comparable, samePerson, surname } from './names.ts';
import { type ReadPaper, type ReadText, textOfNote } from './read-paper.ts';

/** Between a motie and the number in brackets after it. */
const BRACKET = /^\s*(?:[,.]\s*)?[([]\s*$/;

/** The names that a paper ties to a number, and of a motie or amendement its own. */
export function motieNamings(paper: ReadPaper): NamingRow[] {
  const rows = new Map<string, NamingRow>();
  const add = (soort: string, namen: string[], named: NamedPaper): void => {
    for (const naam of namen) {
      const sleutel = `${soort}:${surname(naam)}`;
      const row: NamingRow = { sleutel, id: named.id, namen, in: paper.document.id };
      if (named.misdruk) row.misdruk = true;
      rows.set(`${sleutel} ${named.id} ${namen.map(comparable).join('/')}`, row);
    }
  };
  const { document } = paper;
  if (document.soort === 'motie' || document.soort === 'amendement') {
    add(
      document.soort,
      document.indieners.map((indiener) => indiener.naam),
      { id: document.id },
    );
  }
  for (const { namen, id } of paper.context.moties ?? []) add('motie', namen, { id });
  for (const text of paper.texts) {
    text.references.forEach((reference, index) => {
      if (!isByName(reference)) return;
      for (const named of numbersOf(paper, text, reference, index))
        add(reference.kind, reference.namen ?? [], named);
    });
  }
  return [...rows.values()];
}

const isByName = (reference: Reference): boolean =>
  (reference.kind === 'motie' || reference.kind === 'amendement') && (reference.namen?.length ?? 0) > 0;

/** The numbers of a motie: its own, those in brackets after it, or the only one in the note after it. */
function numbersOf(paper: ReadPaper, text: ReadText, reference: Reference, index: number): NamedPaper[] {
  const next = text.references[index + 1];
  // Misprinted or not, what is printed here counts for more than an identifier known from elsewhere.
  if (next?.kind === 'kamerstuk' && BRACKET.test(text.tekst.slice(reference.end, next.start)))
    return namedBy(next);
  if (reference.ids.length > 0) return namedBy(reference);
  const noot = noteBehind(text.tekst, reference.end, text.noten);
  const inNote = noot && textOfNote(paper, noot)?.references.filter(({ kind }) => kind === 'kamerstuk');
  const only = inNote?.length === 1 ? inNote[0] : undefined;
  return only && !only.pinpoint?.bijlage ? namedBy(only).filter(({ id }) => /-[^-\d]*\d[^-]*$/.test(id)) : [];
}

/** Keys for looking up the names of a reference. */
export function motieKeys(reference: Pick<Reference, 'kind' | 'namen'>): string[] {
  return (reference.namen ?? []).map((naam) => `${reference.kind}:${surname(naam)}`);
}

export interface NameMatch extends NamedPaper {
  /** A first name or prefix differs: probable at best. */
  isPartial?: true;
}

/**
 * The numbers that match the movers asked for: each of them must be among the movers of the motie, as far as any
 * paper names them. Equal names win over names of which one is longer.
 */
export function matching(
  asked: readonly string[],
  rows: readonly Pick<NamingRow, 'id' | 'namen' | 'misdruk'>[],
): NameMatch[] {
  const movers = new Map<string, { namen: string[]; misdruk?: true }>();
  for (const row of rows) {
    const known = movers.get(row.id) ?? { namen: [] };
    known.namen.push(...(row.namen ?? []));
    if (row.misdruk) known.misdruk = true;
    movers.set(row.id, known);
  }
  const exact: NameMatch[] = [];
  const partial: NameMatch[] = [];
  for (const [id, { namen, misdruk }] of movers) {
    const match: NameMatch = misdruk ? { id, misdruk } : { id };
    if (asked.every((naam) => namen.some((known) => comparable(known) === comparable(naam))))
      exact.push(match);
    else if (asked.every((naam) => namen.some((known) => samePerson(known, naam))))
      partial.push({ ...match, isPartial: true });
  }
  return exact.length > 0 ? exact : partial;
}
