/**
 * The open page as a paper: blocks of text in; the document and the places on the page of its marks, parts and notes
 * out. Synchronous, text path only: no PDF, DOCX or XML code is reachable from here.
 */
import { type Samenstelling, stelSamen } from './compose.ts';
import { partkop } from './headings.ts';
import type { Regel } from './lines.ts';
import { feitenVanPagina } from './page-facts.ts';
import { regelsVan } from './page-lines.ts';
import { alineas, metNoten, zonderVoeten } from './plain.ts';
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
  /** Known by its official number where the page prints one, else by the document number in its address. */
  document: Kamerdocument;
  /** Note marks; `noot` is an index in `document.noten`. */
  marks: { block: number; start: number; end: number; nummer: number; noot: number }[];
  /** Which stretch of which block belongs to which part; the heading of a part counts, notes are `voetnoot-3`. */
  parts: { block: number; start: number; end: number; adres: string }[];
}

/** Reads the open page. A page that is not a paper gives an 'artikel' without questions. Never throws. */
export function readPage(page: PageText): PageReading {
  const { regels: alle, h1 } = tekstVan(page);
  const { feiten, isStuk } = feitenVanPagina(page.url, h1);
  const voet = zonderVoeten(alle);
  alineas(voet.regels);
  const gelezen = metNoten(voet.regels);
  const samen = stelSamen({ ...gelezen, feiten: { ...voet.feiten, ...feiten } });
  const document = samen.document;
  if (document.id.startsWith('lokaal-') && isStuk && document.documentnummer)
    document.id = document.documentnummer;
  return { document, marks: merken(samen), parts: stukken(page, samen) };
}

/** The lines between the title of the page and the first large heading after the text of the paper. */
function tekstVan(page: PageText): { regels: Regel[]; h1: string | undefined } {
  const regels: Regel[] = [];
  const titel = page.blocks.findIndex((b) => b.heading === 1);
  let inDelen = false;
  for (let i = titel + 1; i < page.blocks.length; i++) {
    const block = page.blocks[i];
    if (!block) continue;
    if (inDelen && block.heading && block.heading <= 2 && !partkop(block.text, true)) break;
    for (const r of regelsVan(block, i)) {
      regels.push(r);
      inDelen ||= partkop(r.tekst, true)?.soort === 'vraag';
    }
  }
  return { regels, h1: page.blocks[titel]?.text };
}

function merken(samen: Samenstelling): PageReading['marks'] {
  return samen.merken.flatMap(({ regel: { bron }, merk: { start, end, nummer }, noot }) =>
    bron ? [{ block: bron.blok, start: bron.start + start, end: bron.start + end, nummer, noot }] : [],
  );
}

/** Lines of one part that follow each other in a block are one stretch. */
function stukken(page: PageText, samen: Samenstelling): PageReading['parts'] {
  const uit: PageReading['parts'] = [];
  for (const { adres, regels } of samen.delen) {
    let vorige: PageReading['parts'][number] | undefined;
    for (const { bron } of regels) {
      if (!bron) continue;
      const tussen = vorige && page.blocks[bron.blok]?.text.slice(vorige.end, bron.start);
      if (vorige && vorige.block === bron.blok && bron.start >= vorige.start && !tussen?.trim())
        vorige.end = Math.max(vorige.end, bron.end);
      else {
        vorige = { block: bron.blok, start: bron.start, end: bron.end, adres };
        uit.push(vorige);
      }
    }
  }
  return uit.sort((a, b) => a.block - b.block || a.start - b.start);
}
