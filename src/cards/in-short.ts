/** About two lines of a card. */
const SHORT = 110;

/** A text on one line, cut at a word where it is longer, with an ellipsis that says so. */
export function inShort(text: string, longest = SHORT): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= longest) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longest))} …`;
}
