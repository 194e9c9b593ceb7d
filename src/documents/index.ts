/**
 * A file or an open page as a structured document. `readDocument` tells types by content; whatever cannot be read
 * is an `UnreadableDocument` with one sentence for the reader.
 */
import { stelSamen } from './compose.ts';
import { leesTekst } from './plain.ts';
import type { Kamerdocument } from './types.ts';
import { UnreadableDocument } from './unreadable.ts';

export { contextOf } from './context.ts';
export { type PageReading, type PageText, readPage } from './page.ts';
export * from './types.ts';
export { UnreadableDocument };

export async function readDocument(file: {
  name: string;
  type?: string;
  bytes: Uint8Array;
}): Promise<Kamerdocument> {
  if (file.bytes[0] === 0x25 && file.bytes[1] === 0x50) {
    const { leesPdf } = await import('./pdf/index.ts');
    return stelSamen(await leesPdf(file.bytes)).document;
  }
  if (file.bytes[0] === 0x50 && file.bytes[1] === 0x4b) {
    const { leesDocx } = await import('./docx/index.ts');
    return stelSamen(leesDocx(file.bytes)).document;
  }
  const tekst = new TextDecoder('utf-8', { fatal: false }).decode(file.bytes);
  if (!tekst.trim()) throw new UnreadableDocument('Dit bestand is leeg.');
  return stelSamen(leesTekst(tekst)).document;
}
