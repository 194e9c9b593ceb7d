/**
 * The worker in which files are read, so that the page stays free and any reading can be ended. In: a file, with a port
 * for its reply. Out: its paper, or why there is none. It keeps nothing from one file to the next.
 */
import {
  type Kamerdocument,
  LARGEST,
  readDocument,
  UnreadableDocument,
  type UnreadableReason,
} from '../../../src/documents/index.ts';

/** Errors lose their class on the way, so what the page must know of them stands by itself. */
export type Reply = { document: Kamerdocument } | { message: string; reason?: UnreadableReason };

/** One byte more than can be read: a larger file is refused for its size without loading all of it. */
const ENOUGH_BYTES = LARGEST + 1;

// The reply goes by a port of its own: pdf.js, once loaded, speaks and listens here too.
addEventListener('message', async ({ data, ports: [port] }: MessageEvent<File>) => {
  port?.postMessage(await replyTo(data));
});

async function replyTo(file: File): Promise<Reply> {
  try {
    const bytes = new Uint8Array(await file.slice(0, ENOUGH_BYTES).arrayBuffer());
    return { document: await readDocument({ name: file.name, type: file.type, bytes }) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { message: error.message, reason: error.reason };
    return { message: String(error) };
  }
}
