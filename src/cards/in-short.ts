/** In: a text. Out: the beginning of it. */

/** About two lines of a card. */
const EXCERPT_LENGTH = 110;

/** A text on one line; a longer one is cut after a word and ends in an ellipsis. */
export function inShort(text: string, longest = EXCERPT_LENGTH): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= longest) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longest))} …`;
}
