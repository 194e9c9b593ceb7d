/**
 * PDF bytes in, pages of printed pieces out: what stands where, how large, in which font. The legacy build of
 * pdf.js runs alike in Node 24 and in the browser; its worker code is loaded as a module of the same thread, since
 * imports already run outside the page's own thread and a worker address would have to be web-accessible.
 */
import { UnreadableDocument } from '../unreadable.ts';

/** A run of text as the file places it; y grows upwards, all in points. */
export interface Stuk {
  tekst: string;
  x: number;
  y: number;
  breedte: number;
  grootte: number;
  font: string;
}

export interface Pagina {
  stukken: Stuk[];
  onder: number;
  boven: number;
}

/** More pages than any paper has; beyond it a file is a book or an attack. */
const MEESTE_PAGINAS = 1500;
/** More pieces than 500 dense pages have. */
const MEESTE_STUKKEN = 1_500_000;

/** What `druk` makes of each page, in order: the pieces themselves are not kept. Throws UnreadableDocument when it is damaged, locked or has no text. */
export async function leesPaginas<T>(bytes: Uint8Array, druk: (pagina: Pagina) => T): Promise<T[]> {
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // Registers itself as globalThis.pdfjsWorker.
    import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string),
  ]);
  const taak = pdfjs.getDocument({
    // pdf.js takes the buffer over: the caller keeps its own.
    data: bytes.slice(),
    verbosity: 0,
    stopAtErrors: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1,
    enableXfa: false,
  });
  try {
    const pdf = await taak.promise;
    if (pdf.numPages > MEESTE_PAGINAS)
      throw new UnreadableDocument(
        `Deze pdf telt ${pdf.numPages} pagina's; meer dan ${MEESTE_PAGINAS} leest Stukwijzer niet.`,
      );
    const paginas: T[] = [];
    let letters = false;
    let totaal = 0;
    for (let n = 1; n <= pdf.numPages; n++) {
      const pagina = await pdf.getPage(n);
      const { items } = await pagina.getTextContent();
      const stukken = items.flatMap((item) => ('str' in item ? [stuk(item)] : []));
      totaal += stukken.length;
      if (totaal > MEESTE_STUKKEN)
        throw new UnreadableDocument('Deze pdf bevat te veel losse stukjes tekst om te lezen.');
      const [, onder = 0, , boven = 842] = pagina.view;
      letters ||= stukken.some((s) => s.tekst.trim());
      paginas.push(druk({ stukken, onder, boven }));
      pagina.cleanup();
    }
    if (!letters) throw new UnreadableDocument('Deze pdf bevat geen tekst: waarschijnlijk is het een scan.');
    return paginas;
  } catch (fout) {
    throw vertaald(fout);
  } finally {
    await taak.destroy();
  }
}

function stuk(item: { str: string; transform: number[]; width: number; fontName: string }): Stuk {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
  const grootte = Math.hypot(c, d) || Math.hypot(a, b);
  return { tekst: item.str, x, y, breedte: item.width, grootte, font: item.fontName };
}

function vertaald(fout: unknown): UnreadableDocument {
  if (fout instanceof UnreadableDocument) return fout;
  const naam = fout instanceof Error ? fout.name : '';
  if (naam === 'PasswordException')
    return new UnreadableDocument('Deze pdf is met een wachtwoord beveiligd.', { cause: fout });
  return new UnreadableDocument('Deze pdf is beschadigd en kan niet worden gelezen.', { cause: fout });
}
