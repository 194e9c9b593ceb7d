/**
 * The open page as a paper: blocks of text in; the document and the places on the page of its marks and parts out.
 * Synchronous, text path only: no PDF, DOCX or XML code is reachable from here.
 */
import { stelSamen } from './compose.ts';
import type { Gelezen, Regel } from './lines.ts';
import { alineas, metNoten } from './plain.ts';
import type { Kamerdocument } from './types.ts';

/** What the content script gathers: blocks in reading order. */
export interface PageText {
  url: string;
  blocks: {
    text: string;
    /** 1 to 6 for h1 to h6. */
    heading?: number;
    /** Stretches of the block that are superscript or link somewhere. */
    pieces?: { start: number; end: number; sup?: true; href?: string }[];
  }[];
}

/** The page read. All offsets are UTF-16 offsets in the blocks as given. */
export interface PageReading {
  document: Kamerdocument;
  /** Note marks; `noot` is an index in `document.noten`. */
  marks: { block: number; start: number; end: number; nummer: number; noot: number }[];
  /** Which stretch of which block belongs to which part. */
  parts: { block: number; start: number; end: number; adres: string }[];
}

/** Reads the open page. A page that is not a paper gives an 'artikel'. Never throws. */
export function readPage(page: PageText): PageReading {
  const regels: Regel[] = [];
  page.blocks.forEach((b, blok) => {
    let start = 0;
    let alinea = true;
    for (const tekst of b.text.split('\n')) {
      if (tekst.trim()) {
        regels.push({ tekst, merken: [], alinea, bron: { blok, start, end: start + tekst.length } });
        alinea = false;
      } else alinea = true;
      start += tekst.length + 1;
    }
  });
  alineas(regels);
  const gelezen: Gelezen = { ...metNoten(regels), feiten: {} };
  const samen = stelSamen(gelezen);
  return {
    document: samen.document,
    marks: samen.merken.flatMap(({ regel, merk, noot }) =>
      regel.bron
        ? [
            {
              block: regel.bron.blok,
              start: regel.bron.start + merk.start,
              end: regel.bron.start + merk.end,
              nummer: merk.nummer,
              noot,
            },
          ]
        : [],
    ),
    parts: samen.delen.flatMap(({ adres, regels: eigen }) =>
      eigen.flatMap((r) =>
        r.bron ? [{ block: r.bron.blok, start: r.bron.start, end: r.bron.end, adres }] : [],
      ),
    ),
  };
}
