/** In: the bytes of a file, as they come. Out: the file where the browser puts downloads; nothing where it was stopped. */

export async function saveFile(bytes: ReadableStream<Uint8Array>, name: string): Promise<void> {
  // A browser keeps a large blob on disk, so that memory stays free.
  const url = URL.createObjectURL(await new Response(bytes).blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `stukwijzer-back-up-2026-11-22.jsonl.gz` */
export const fileName = (what: string): string =>
  `stukwijzer-${what}-${new Date().toISOString().slice(0, 10)}.jsonl.gz`;
