/**
 * The mark of the next note stuck to a number: "1Kamerstuk 33 529, nr. 1512Kamerstuk" is nr. 151 in note 1. In: text,
 * where the citation begins and where its number stands. Out: where the number ends without the mark.
 */
import { fits, isDigit, sticky } from './patterns.ts';

/** A new note begins right after the digits. */
const NOTE_BEGINS = sticky('\\p{Lu}\\p{Ll}');
/** The mark of the note that the citation begins. */
const MARK_BEFORE = /(?<![\d.,/-])(\d{1,2})[ \u00a0]?$/;

/** Where the number really ends. With no mark before the citation, a number that is too long loses its last digit. */
export function endWithoutMark(
  text: string,
  citation: number,
  start: number,
  end: number,
  isTooLong: (digits: string) => boolean,
): number {
  if (!isDigit(text.charCodeAt(end - 1)) || !fits(NOTE_BEGINS, text, end)) return end;
  const digits = text.slice(start, end);
  const mark = MARK_BEFORE.exec(text.slice(Math.max(0, citation - 4), citation))?.[1];
  if (mark === undefined) return isTooLong(digits) ? end - 1 : end;
  const following = String(Number(mark) + 1);
  return digits.length > following.length && digits.endsWith(following) ? end - following.length : end;
}
