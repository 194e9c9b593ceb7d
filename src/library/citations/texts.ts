/**
 * The texts of a paper, one by one. In: a Kamerdocument. Out: each piece of running text with its address, in reading
 * order: heading, parts, notes.
 */
import type { Deel, Kamerdocument, Noot } from '../../documents/types.ts';

export interface PaperText {
  /** Full address, `ah-tk-20252026-726#voetnoot-3`. */
  adres: string;
  soort: Deel['soort'] | 'voetnoot' | 'kop';
  tekst: string;
  deel?: Deel;
  noot?: Noot;
}

/** Address of a part within its paper. */
export function partAddress(document: Kamerdocument, deel: Deel): string {
  return `${document.id}#${deel.adres}`;
}

/** Address of a note. Where numbering starts over, the second note 1 is `#voetnoot-1-2`. */
export function noteAddress(document: Kamerdocument, noot: Noot): string {
  const count = countsOf(document.noten).get(noot) ?? 1;
  return `${document.id}#voetnoot-${noot.nummer}${count > 1 ? `-${count}` : ''}`;
}

/** Which of the notes with its number each note is, counted once per paper. */
const counts = new WeakMap<readonly Noot[], Map<Noot, number>>();

function countsOf(noten: readonly Noot[]): Map<Noot, number> {
  const known = counts.get(noten);
  if (known) return known;
  const made = new Map<Noot, number>();
  const times = new Map<number, number>();
  for (const noot of noten) {
    const count = (times.get(noot.nummer) ?? 0) + 1;
    times.set(noot.nummer, count);
    made.set(noot, count);
  }
  counts.set(noten, made);
  return made;
}

/** Every text of the paper; notes without text are left out. */
export function textsOf(document: Kamerdocument): PaperText[] {
  const texts: PaperText[] = [];
  const kop = document.kop ?? document.titel;
  if (kop) texts.push({ adres: `${document.id}#kop`, soort: 'kop', tekst: kop });
  for (const deel of document.delen) {
    texts.push({ adres: partAddress(document, deel), soort: deel.soort, tekst: deel.tekst, deel });
  }
  for (const noot of document.noten)
    if (noot.tekst)
      texts.push({ adres: noteAddress(document, noot), soort: 'voetnoot', tekst: noot.tekst, noot });
  return texts;
}

const DAY_MS = 86_400_000;

/** Whether a paper can have an ISO date: one beyond tomorrow is a misprint, or a claim to be the newest. */
export const isPossibleDay = (dag: string): boolean =>
  dag <= new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);

/** The date a paper is filed under: when it came, else its own, else when it was asked; '' where none is known. */
export function dayOf({
  ontvangen,
  datum,
  ingezonden,
}: Pick<Kamerdocument, 'ontvangen' | 'datum' | 'ingezonden'>): string {
  return [ontvangen, datum, ingezonden].find((dag) => dag !== undefined && isPossibleDay(dag)) ?? '';
}

/** Splits `paper#part`. */
export function splitAddress(adres: string): { id: string; deel?: string } {
  const hash = adres.indexOf('#');
  return hash < 0 ? { id: adres } : { id: adres.slice(0, hash), deel: adres.slice(hash + 1) };
}
