/**
 * The note right behind a name, as in "de motie-Bruyning”).¹". In: a text, the offset where the name ends, and the
 * notes whose marks stand in that text. Out: the note, or nothing.
 */
import type { Noot } from './types.ts';

/** At most one of each stands between a name and its mark: closing quote, closing bracket, full stop, space. */
const FARTHEST = 4;
const CLOSING = /^[\s.,;:?!»”"’)\]]*$/u;

export const noteBehind = (text: string, end: number, noten: readonly Noot[]): Noot | undefined =>
  noten.find(
    ({ positie }) => positie >= end && positie <= end + FARTHEST && CLOSING.test(text.slice(end, positie)),
  );
