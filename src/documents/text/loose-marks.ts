/**
 * Some programs put a raised mark on a line of its own, and glue a note to its number and a page footer to the text after
 * it. Text in; the same text with the marks raised behind their words, and the missing line ends restored, out.
 */
import { partHeading } from '../lines/headings.ts';
import { superscript } from '../lines/lines.ts';

const FOOTER = /((?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[-–]\d{4}, Aanhangsel \d{1,2})(?=\p{Lu}\p{Ll})/gu;
const BEFORE_FOOTER =
  /(?<=\d)(?=(?:Tweede|Eerste) Kamer, vergaderjaar \d{4})|(?<=ISSN \d{4} ?- ?\d{4})(?=['’]s-)/gu;
/** Give up after this many numbers that fit nowhere. */
const MOST_MISSES = 40;
const LONE = /^\s*(\d{1,2})\s*$/u;

export function mendLooseMarks(text: string): string {
  const lines = text.replace(FOOTER, '$1\n').replace(BEFORE_FOOTER, '\n').split('\n');
  let due = 1;
  let inDelen = false;
  let misses = 0;
  const loose = new Set<number>();
  for (let i = 1; i < lines.length && misses < MOST_MISSES; i++) {
    const line = lines[i] ?? '';
    inDelen ||= (partHeading(line, true)?.nummers.length ?? 0) > 0;
    const nummer = Number(LONE.exec(line)?.[1]);
    if (!inDelen || nummer !== due) continue;
    if (!isMark(lines, i, nummer)) {
      misses++;
      continue;
    }
    lines[i - 1] = (lines[i - 1] ?? '').trimEnd() + superscript(String(nummer));
    lines.splice(i--, 1);
    loose.add(nummer);
    due++;
  }
  if (loose.size === 0) return lines.join('\n');
  return lines
    .map((line) =>
      line.replace(/^(\s*)(\d{1,2})(?=[\p{Lu}«“(])/u, (found, white: string, digits: string) =>
        loose.has(Number(digits)) ? `${white}${digits} ` : found,
      ),
    )
    .join('\n');
}

/** Text stands right above it, and its note, glued to the same number, somewhere below. */
function isMark(lines: readonly string[], at: number, nummer: number): boolean {
  const above = lines[at - 1] ?? '';
  if (!/[\p{L}\d.?!,;:»”)]\s*$/u.test(above) || partHeading(above, true)) return false;
  const note = new RegExp(`^\\s*${nummer}[\\p{Lu}«“(]`, 'u');
  return lines.slice(at + 1, at + 400).some((line) => note.test(line));
}
