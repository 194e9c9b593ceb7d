/**
 * Blocks of the open page as lines: hard breaks split, superscripts are marks, and every line keeps where in which
 * block it stands.
 */
import type { Merk, Regel } from './lines.ts';
import type { PageText } from './page.ts';

type Block = PageText['blocks'][number];

/** Units and powers are superscript too: m², km³. */
const EENHEID = /(?:^|[\s\d(])(?:[kcdmh]?m|10|CO)$/u;

/** The lines of one block; `blok` is its index. */
export function regelsVan(block: Block, blok: number): Regel[] {
  const uit: Regel[] = [];
  const merken = marken(block);
  // A break element before a line feed of the source gives two in a row where one break is seen.
  const dubbel = !/[^\n]\n(?!\s*\n)/u.test(block.text.trimEnd());
  let start = 0;
  let leeg = 0;
  let eerste = true;
  let m = 0;
  for (const tekst of block.text.split('\n')) {
    const end = start + tekst.length;
    const eigen: Merk[] = [];
    for (; m < merken.length; m++) {
      const merk = merken[m];
      if (!merk || merk.end > end) break;
      if (merk.start >= start) eigen.push({ ...merk, start: merk.start - start, end: merk.end - start });
    }
    if (!tekst.trim()) leeg++;
    else {
      const alinea = eerste || leeg > (dubbel ? 1 : 0);
      const r: Regel = { tekst, merken: eigen, alinea, bron: { blok, start, end } };
      if (block.heading) r.kop = true;
      uit.push(r);
      eerste = false;
      leeg = 0;
    }
    start = end + 1;
  }
  return uit;
}

/** Superscript numbers of a block, in reading order. */
function marken(block: Block): Merk[] {
  const uit: Merk[] = [];
  for (const stuk of block.pieces ?? []) {
    if (!stuk.sup || stuk.start < 0 || stuk.end > block.text.length || stuk.end <= stuk.start) continue;
    const tekst = block.text.slice(stuk.start, stuk.end);
    if (tekst.length > 40) continue;
    if (EENHEID.test(block.text.slice(Math.max(0, stuk.start - 4), stuk.start))) continue;
    for (const n of tekst.matchAll(/(?<!\d)[1-9]\d{0,2}(?!\d)/gu))
      uit.push({
        start: stuk.start + n.index,
        end: stuk.start + n.index + n[0].length,
        nummer: Number(n[0]),
      });
  }
  return uit.sort((a, b) => a.start - b.start);
}
