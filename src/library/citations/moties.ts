/**
 * Moties and amendementen by name. In: papers as read. Out: which identifiers go by whose name, and for a name
 * asked for, the identifiers that fit.
 */
import { noteBehind } from '../../documents/index.ts';
import type { Reference } from '../../references/types.ts';
import type { NamingRow } from '../store/database.ts';
import { type Named, namedBy } from './misprints.ts';
import { comparable, samePerson, surname } from './names.ts';
import { type ReadPaper, type ReadText, textOfNote } from './read-paper.ts';

/** Between a motie and the number in brackets behind it. */
const BRACKET = /^\s*[,.]?\s*[([]\s*$/;

/** The names that a paper ties to a number, and of a motie or amendement its own. */
export function motieNamings(paper: ReadPaper): NamingRow[] {
  const rows = new Map<string, NamingRow>();
  const add = (soort: string, namen: string[], named: Named): void => {
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
      document.indieners.map((i) => i.naam),
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

/** The numbers of a motie: its own, those in the bracket behind it, or the only one in the note behind it. */
function numbersOf(paper: ReadPaper, text: ReadText, reference: Reference, index: number): Named[] {
  const next = text.references[index + 1];
  // Misprinted or not, this tells more truly what stands there than an identifier known from elsewhere.
  if (next?.kind === 'kamerstuk' && BRACKET.test(text.tekst.slice(reference.end, next.start)))
    return namedBy(next);
  if (reference.ids.length > 0) return namedBy(reference);
  const noot = noteBehind(text.tekst, reference.end, text.marks);
  const inNote = noot && textOfNote(paper, noot)?.references.filter((r) => r.kind === 'kamerstuk');
  const only = inNote?.length === 1 ? inNote[0] : undefined;
  return only && !only.pinpoint?.bijlage ? namedBy(only).filter((n) => /-[^-]*\d[^-]*$/.test(n.id)) : [];
}

/** Keys to look the names of a reference up by. */
export function motieKeys(reference: Pick<Reference, 'kind' | 'namen'>): string[] {
  return (reference.namen ?? []).map((naam) => `${reference.kind}:${surname(naam)}`);
}

export interface Fit extends Named {
  /** A first name or prefix differs: probable at best. */
  half?: true;
}

/**
 * The numbers that fit the movers asked for: each of them must be among the movers of the motie, as far as any
 * paper names them. Equal names go before names of which one is longer.
 */
export function fitting(
  asked: readonly string[],
  rows: readonly Pick<NamingRow, 'id' | 'namen' | 'misdruk'>[],
): Fit[] {
  const movers = new Map<string, { namen: string[]; misdruk?: true }>();
  for (const row of rows) {
    const known = movers.get(row.id) ?? { namen: [] };
    known.namen.push(...(row.namen ?? []));
    if (row.misdruk) known.misdruk = true;
    movers.set(row.id, known);
  }
  const whole: Fit[] = [];
  const half: Fit[] = [];
  for (const [id, { namen, misdruk }] of movers) {
    const fit: Fit = misdruk ? { id, misdruk } : { id };
    if (asked.every((naam) => namen.some((n) => comparable(n) === comparable(naam)))) whole.push(fit);
    else if (asked.every((naam) => namen.some((n) => samePerson(n, naam)))) half.push({ ...fit, half: true });
  }
  return whole.length > 0 ? whole : half;
}
