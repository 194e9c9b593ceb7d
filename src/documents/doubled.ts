/**
 * Text taken from web pages can print a paragraph, or the end of one, twice in a row. Paragraphs in, the same
 * paragraphs without the repetition out.
 */
import type { Regel } from './lines.ts';
import { korter } from './notes.ts';

/** Shorter repetitions may be meant. */
const KORTST = 40;

export function zonderDubbele(alineas: readonly Regel[]): Regel[] {
  const uit: Regel[] = [];
  let vorige = '';
  for (const alinea of alineas) {
    const tekst = alinea.tekst.trimEnd();
    const n = overlap(vorige, tekst);
    if (tekst.slice(n).trim()) uit.push(n > 0 ? korter(alinea, n) : alinea);
    vorige = tekst;
  }
  return uit;
}

/** The length of the longest end of `a` that begins at a sentence and with which `b` begins; linear. */
function overlap(a: string, b: string): number {
  if (a.length < KORTST || b.length < KORTST) return 0;
  const rij = `${b.slice(0, 20_000)}\u0000${a.slice(-20_000)}`;
  const pi = new Int32Array(rij.length);
  for (let i = 1; i < rij.length; i++) {
    let k = pi[i - 1] ?? 0;
    while (k > 0 && rij[i] !== rij[k]) k = pi[k - 1] ?? 0;
    pi[i] = rij[i] === rij[k] ? k + 1 : 0;
  }
  let n = pi.at(-1) ?? 0;
  while (n >= KORTST) {
    const voor = a.slice(0, a.length - n);
    const na = b.slice(n);
    if ((voor === '' || /[.?!:]["»”’]?\s$/u.test(voor)) && (na === '' || /^\s/u.test(na))) return n;
    n = pi[n - 1] ?? 0;
  }
  return 0;
}
