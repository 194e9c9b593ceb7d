/**
 * Lines into parts: everything before the first heading is the head of the paper, then each heading opens a part.
 * In come lines with their marks, out come the head, the parts with their lines, and nothing lost in between.
 */

import { type Partkop, partkop } from './headings.ts';
import type { Regel } from './lines.ts';
import { korter } from './notes.ts';
import type { PartKind } from './types.ts';

/** A part whose lines are not joined yet. */
export interface Groep {
  soort: PartKind;
  nummers: number[];
  regels: Regel[];
  /** The lines of the heading itself: on the open page they belong to the part. */
  koppen: Regel[];
  spreker?: string;
}

/** Lines before the first part, and the parts in reading order. */
export function verdeel(regels: readonly Regel[]): { kop: Regel[]; groepen: Groep[] } {
  const kop: Regel[] = [];
  const groepen: Groep[] = [];
  let groep: Groep | undefined;
  let vorigeLeeg = true;
  const kaal: Groep[] = [];
  for (const r of regels) {
    const gevonden = r.deel ? undefined : partkop(r.tekst, r.alinea || vorigeLeeg || r.kop === true);
    const nieuw = r.deel ?? (gevonden && opent(gevonden, r, groep));
    if (nieuw) {
      groep = { ...nieuw, regels: [], koppen: [r] };
      groepen.push(groep);
      if (gevonden?.soort === 'antwoord' && gevonden.nummers.length === 0) kaal.push(groep);
      if (gevonden && gevonden.rest < r.tekst.length)
        groep.regels.push({ ...korter(r, gevonden.rest), alinea: true });
      vorigeLeeg = true;
      continue;
    }
    vorigeLeeg = false;
    if (groep) groep.regels.push(groep.regels.length === 0 ? { ...r, alinea: true } : r);
    else kop.push(r);
  }
  const delen = voegTerug(groepen);
  if (kaal.length > 0) vulKaleAntwoorden(delen, new Set(kaal));
  return { kop, groepen: delen };
}

/** "Toelichting" or "Mededeling" between the questions is a heading inside an answer, not the end of the paper. */
function voegTerug(groepen: Groep[]): Groep[] {
  const laatste = groepen.findLastIndex((g) => g.soort === 'vraag' || g.soort === 'antwoord');
  const uit: Groep[] = [];
  groepen.forEach((g, i) => {
    const vorige = uit.at(-1);
    if (vorige && i < laatste && (g.soort === 'toelichting' || g.soort === 'mededeling'))
      for (const r of [...g.koppen, ...g.regels]) vorige.regels.push(r);
    else uit.push(g);
  });
  return uit;
}

/** A bare "Antwoord" answers all questions right above it that no heading answers by number. */
function vulKaleAntwoorden(groepen: readonly Groep[], kaal: ReadonlySet<Groep>): void {
  const elders = new Set(
    groepen.filter((g) => g.soort === 'antwoord' && !kaal.has(g)).flatMap((g) => g.nummers),
  );
  let open: Groep[] = [];
  for (const g of groepen) {
    if (g.soort === 'vraag') open.push(g);
    else if (kaal.has(g)) {
      const laatste = open.at(-1);
      const samen = open.filter((v) => v === laatste || !v.nummers.some((n) => elders.has(n)));
      g.nummers = [...new Set(samen.flatMap((v) => v.nummers))];
      open = [];
    } else open = [];
  }
}

/** The part that a heading opens here; a bare "Antwoord" answers the question above it. */
function opent(
  kop: Partkop,
  regel: Regel,
  huidige: Groep | undefined,
): Pick<Groep, 'soort' | 'nummers'> | undefined {
  if (kop.nummers.length > 0) return { soort: kop.soort, nummers: kop.nummers };
  if (kop.soort === 'mededeling' || kop.soort === 'toelichting')
    return huidige || regel.kop ? { soort: kop.soort, nummers: [] } : undefined;
  if (kop.soort === 'antwoord' && huidige?.soort === 'vraag') {
    return { soort: 'antwoord', nummers: [...huidige.nummers] };
  }
  return undefined;
}

/** The address of a part: a combined part goes by its first number, a repeated one gets a count. */
export function adresVan(soort: PartKind, nummers: readonly number[], gebruikt: Map<string, number>): string {
  // Speakers follow each other by the hundred: they are counted from the first.
  if (soort === 'spreker') {
    const n = (gebruikt.get(soort) ?? 0) + 1;
    gebruikt.set(soort, n);
    return `spreker-${n}`;
  }
  const basis = nummers.length > 0 ? `${soort}-${nummers[0]}` : soort;
  const keer = (gebruikt.get(basis) ?? 0) + 1;
  gebruikt.set(basis, keer);
  return keer === 1 ? basis : `${basis}-${keer}`;
}
