/**
 * A file or an open page as a structured document. `readDocument` tells types by content; whatever cannot be read
 * is an `UnreadableDocument` with one sentence for the reader. The code of each heavy format loads when such a file
 * arrives, never before.
 */
import { stelSamen } from './compose.ts';
import { ontcijfer } from './decode.ts';
import type { Gelezen } from './lines.ts';
import { leesTekst } from './plain.ts';
import { herken } from './sniff.ts';
import type { Kamerdocument } from './types.ts';
import { UnreadableDocument } from './unreadable.ts';

export { contextOf } from './context.ts';
export { type PageReading, type PageText, readPage } from './page.ts';
export * from './types.ts';
export { UnreadableDocument };

/** Larger files are no papers; a paper of 500 pages with pictures has some 60 million bytes. */
const GROOTSTE = 100_000_000;
/** Text, XML and HTML hold little but letters: 500 pages are some 2 million of them. */
const GROOTSTE_TEKST = 8_000_000;

/**
 * Reads a file: PDF, DOCX, official XML or HTML, or plain text, whatever its name says.
 * @throws UnreadableDocument for a file that is damaged, locked, empty, too large or no text; nothing else.
 */
export async function readDocument(file: {
  name: string;
  type?: string;
  bytes: Uint8Array;
}): Promise<Kamerdocument> {
  try {
    return stelSamen(await leesBestand(file.bytes)).document;
  } catch (fout) {
    if (fout instanceof UnreadableDocument) throw fout;
    throw new UnreadableDocument('Dit bestand is beschadigd en kan niet worden gelezen.', { cause: fout });
  }
}

async function leesBestand(bytes: Uint8Array): Promise<Gelezen> {
  if (bytes.length === 0) throw new UnreadableDocument('Dit bestand is leeg.');
  if (bytes.length > GROOTSTE)
    throw new UnreadableDocument('Dit bestand is groter dan 100 MB; zo groot is geen Kamerstuk.');
  const formaat = herken(bytes);
  if (typeof formaat === 'object') throw new UnreadableDocument(formaat.zin);
  if (formaat === 'pdf') return (await import('./pdf/index.ts')).leesPdf(bytes);
  if (formaat === 'docx') return (await import('./docx/index.ts')).leesDocx(bytes);
  if (bytes.length > GROOTSTE_TEKST)
    throw new UnreadableDocument('Dit tekstbestand is groter dan 8 MB; zo groot is geen Kamerstuk.');
  const tekst = ontcijfer(bytes);
  const gelezen =
    formaat === 'xml'
      ? (await import('./markup/xml.ts')).leesXml(tekst)
      : formaat === 'html'
        ? (await import('./markup/html.ts')).leesHtml(tekst)
        : leesTekst(tekst);
  if (!gelezen.regels.some((r) => r.tekst.trim()))
    throw new UnreadableDocument('Dit bestand bevat geen tekst.');
  return gelezen;
}
