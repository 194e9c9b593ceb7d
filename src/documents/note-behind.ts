/**
 * The note right behind a name, as in "de motie-Bruyning”).¹". In: a text, the offset where the name ends, and the
 * notes whose marks stand in that text. Out: the note, or nothing.
 */
import type { Noot } from './types.ts';

/** At most one of each stands between a name and its mark: closing quote, closing bracket, full stop, space. */
const FARTHEST = 4;
const CLOSING = /^[\s.,;:?!»”"’)\]]*$/u;

/** Of each list of notes, the first at each offset: a text with a name for every note is asked about them all. */
const places = new WeakMap<readonly Noot[], Map<number, Noot>>();

function placesOf(noten: readonly Noot[]): Map<number, Noot> {
  const known = places.get(noten);
  if (known) return known;
  const made = new Map<number, Noot>();
  for (const noot of noten) if (!made.has(noot.positie)) made.set(noot.positie, noot);
  places.set(noten, made);
  return made;
}

export function noteBehind(text: string, end: number, noten: readonly Noot[]): Noot | undefined {
  const placed = placesOf(noten);
  for (let at = end; at <= end + FARTHEST; at++) {
    const noot = placed.get(at);
    if (noot) return CLOSING.test(text.slice(end, at)) ? noot : undefined;
  }
  return undefined;
}
