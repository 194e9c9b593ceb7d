/** A sum over a row of the index, by which one that was altered on the disk is known. It is stored: it must never change. */

const PRIME = 0x01000193;

interface Summed {
  data: Uint8Array;
  terms?: string;
  df?: Uint32Array;
  ends?: Uint32Array;
}

/** FNV-1a over the postings, the terms, and what says which are whose. */
export function sumOf({ data, terms = '', df, ends }: Summed): number {
  let sum = 0x811c9dc5;
  for (const numbers of [data, df, ends]) {
    if (!numbers) continue;
    for (let i = 0; i < numbers.length; i++) sum = Math.imul(sum ^ (numbers[i] ?? 0), PRIME);
  }
  for (let i = 0; i < terms.length; i++) sum = Math.imul(sum ^ terms.charCodeAt(i), PRIME);
  return sum >>> 0;
}
