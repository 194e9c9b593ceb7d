/**
 * PDF bytes in, pages of printed pieces out: what stands where, how large, in which font. The legacy build of
 * pdf.js runs the same in Node 24 and in the browser. Its worker code is loaded as a module of the same thread: in the
 * extension that is a worker of ours, which whoever started it can end.
 */
import { UnreadableDocument } from '../unreadable.ts';
import { Allowance, type Piece, piecesOf } from './pieces.ts';
import { checkUnpacked } from './unpacked.ts';

export interface Page {
  pieces: Piece[];
  bottom: number;
  top: number;
}

/** More pages than any paper has; a larger file is a book or an attack. */
const MOST_PAGES = 1500;

/**
 * What `print` makes of each page, in order; the pieces themselves are not kept.
 * @throws UnreadableDocument if the file is damaged, locked, takes too much or has no text.
 */
export async function readPages<T>(bytes: Uint8Array, print: (page: Page) => T): Promise<T[]> {
  checkUnpacked(bytes);
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // Registers itself as globalThis.pdfjsWorker.
    import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string),
  ]);
  const task = pdfjs.getDocument({
    // pdf.js takes over the buffer: the caller keeps its own.
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
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES)
      throw new UnreadableDocument(
        'te-groot',
        `Deze pdf telt ${pdf.numPages} pagina's; meer dan ${MOST_PAGES} leest Stukwijzer niet.`,
      );
    const left = new Allowance();
    const pages: T[] = [];
    let letters = false;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const pieces = await piecesOf(page, left);
      const [, bottom = 0, , top = 842] = page.view;
      letters ||= pieces.some((piece) => piece.text.trim());
      pages.push(print({ pieces, bottom, top }));
      page.cleanup();
    }
    if (!letters)
      throw new UnreadableDocument('scan', 'Deze pdf bevat geen tekst: waarschijnlijk is het een scan.');
    return pages;
  } catch (error) {
    throw translated(error);
  } finally {
    await task.destroy();
  }
}

function translated(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return new UnreadableDocument('vergrendeld', 'Deze pdf is met een wachtwoord beveiligd.', {
      cause: error,
    });
  return new UnreadableDocument('beschadigde-pdf', 'Deze pdf is beschadigd en kan niet worden gelezen.', {
    cause: error,
  });
}
