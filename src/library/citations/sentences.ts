/**
 * Sentences. In: a text and a range of it. Out: the sentence, or few sentences, around that range, and where in it the
 * range is.
 */

/** Longer sentences are cut, between words, around what they are shown for. */
const LONGEST = 480;

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(«"'’[])(?:nrs?|art|artt|jl|d\.d|c\.s|o\.a|m\.b\.t|n\.a\.v|t\.a\.v|i\.v\.m|i\.h\.k\.v|m\.i\.v|m\.n|t\.o\.v|blz|pag|pp?|bijv|bv|enz|etc|resp|mr|dr|drs|ir|prof|ca|incl|excl|vgl|zgn|evt|gem|min|max|Stb|Stcrt|Trb|[A-Z])$/i;

const BREAK = /[.!?]["'’”»)\]]*\s+(?=["'‘“«([]*[\p{Lu}\d€])|\n+/gu;

interface Excerpt {
  zin: string;
  start: number;
  end: number;
}

/** Where each sentence of the text starts, and where the last ends. */
export function sentenceBounds(text: string): number[] {
  const bounds = [0];
  for (const match of text.matchAll(BREAK)) {
    const line = match[0].includes('\n');
    if (!line && ABBREVIATIONS.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const next = match.index + match[0].length;
    if (next < text.length) bounds.push(next);
  }
  bounds.push(text.length);
  return bounds;
}

/** The sentence that holds [start, end); sentences are joined where the range runs over a boundary. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  bounds = sentenceBounds(text),
): Excerpt {
  const next = firstFrom(bounds, end);
  let from = bounds[Math.min(next, firstFrom(bounds, start + 1) - 1)] ?? 0;
  let to = bounds[next] ?? text.length;
  if (to <= from) to = text.length;
  while (from < start && /\s/.test(text[from] ?? '')) from++;
  while (to > end && /\s/.test(text[to - 1] ?? '')) to--;
  return cut(text, from, to, start, end);
}

/** The index of the first bound that is not below `least`. */
function firstFrom(bounds: readonly number[], least: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Shortens a long sentence around the range, at spaces, with an ellipsis where text was left out. */
function cut(text: string, from: number, to: number, start: number, end: number): Excerpt {
  if (to - from <= LONGEST) return { zin: text.slice(from, to), start: start - from, end: end - from };
  const room = Math.max(0, LONGEST - (end - start));
  let left = Math.max(from, start - Math.floor(room / 2));
  let right = Math.min(to, Math.max(end, left + LONGEST));
  left = Math.max(from, Math.min(left, right - LONGEST, start));
  if (left > from) left = spaceAfter(text, left, start);
  if (right < to) right = spaceBefore(text, right, end);
  const head = left > from ? '… ' : '';
  const tail = right < to ? ' …' : '';
  const shift = head.length - left;
  return { zin: head + text.slice(left, right) + tail, start: start + shift, end: end + shift };
}

function spaceAfter(text: string, at: number, limit: number): number {
  for (let i = at; i < limit; i++) if (/\s/.test(text[i] ?? '')) return i + 1;
  return limit;
}

function spaceBefore(text: string, at: number, limit: number): number {
  for (let i = at; i > limit; i--) if (/\s/.test(text[i] ?? '')) return i;
  return limit;
}
