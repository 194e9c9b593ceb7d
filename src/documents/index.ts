/**
 * A file or an open page as a structured document. `readDocument` recognises formats by content; what cannot be
 * read is an `UnreadableDocument` with one sentence for the reader. The code for a heavy format loads only when such a
 * file arrives.
 */
import { compose } from './compose.ts';
import type { Reading } from './lines/lines.ts';
import { sniff } from './sniff.ts';
import { decode } from './text/decode.ts';
import { readText } from './text/index.ts';
import type { Kamerdocument } from './types.ts';
import { UnreadableDocument, type UnreadableReason } from './unreadable.ts';

export { contextOf } from './context.ts';
export { vergaderjaarOn } from './dates.ts';
export { twoLanes } from './hash.ts';
export { noteBehind } from './note-behind.ts';
export { type PageReading, readPage } from './page/index.ts';
export type { PageText } from './page/page-lines.ts';
export { type LocatedReference, referencesOnPage, type Stretch } from './page/references.ts';
export * from './types.ts';
export { UnreadableDocument, type UnreadableReason };

/** Larger files are not papers; one of 500 pages with pictures has some 60 million bytes. */
export const LARGEST = 100_000_000;
/** Text, XML and HTML are mostly letters: some 2 million for 500 pages. */
const LARGEST_TEXT = 8_000_000;

/**
 * Reads a file: PDF, DOCX, official XML or HTML, or plain text, whatever its name.
 * @throws UnreadableDocument for a file that is damaged, locked, empty, too large or not text; nothing else.
 */
export async function readDocument(file: {
  name: string;
  type?: string;
  bytes: Uint8Array;
}): Promise<Kamerdocument> {
  try {
    return compose(await readFile(file.bytes)).document;
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument('beschadigd', 'Dit bestand is beschadigd en kan niet worden gelezen.', {
      cause: error,
    });
  }
}

async function readFile(bytes: Uint8Array): Promise<Reading> {
  if (bytes.length === 0) throw new UnreadableDocument('leeg', 'Dit bestand is leeg.');
  if (bytes.length > LARGEST)
    throw new UnreadableDocument('te-groot', 'Dit bestand is groter dan 100 MB; zo groot is geen Kamerstuk.');
  const format = sniff(bytes);
  if (format instanceof UnreadableDocument) throw format;
  if (format === 'pdf') return (await import('./pdf/index.ts')).readPdf(bytes);
  if (format === 'docx') return (await import('./docx/index.ts')).readDocx(bytes);
  if (bytes.length > LARGEST_TEXT)
    throw new UnreadableDocument(
      'te-groot',
      'Dit tekstbestand is groter dan 8 MB; zo groot is geen Kamerstuk.',
    );
  const text = decode(bytes);
  const reading =
    format === 'xml'
      ? (await import('./markup/xml.ts')).readXml(text)
      : format === 'html'
        ? (await import('./markup/html.ts')).readHtml(text)
        : readText(text);
  if (!reading.lines.some((line) => line.text.trim()))
    throw new UnreadableDocument('geen-tekst', 'Dit bestand bevat geen tekst.');
  return reading;
}
