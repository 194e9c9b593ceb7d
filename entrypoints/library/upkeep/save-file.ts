/** In: the bytes of a file, as they come. Out: the file where the browser puts downloads; none if it was stopped. */
export async function saveFile(bytes: ReadableStream<Uint8Array>, name: string): Promise<void> {
  // The browser keeps a large blob on disk, not in memory.
  const url = URL.createObjectURL(await new Response(bytes).blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Once begun, the download holds on to the blob itself.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `stukwijzer-back-up-2026-11-22.jsonl.gz` */
export const fileName = (contents: string): string =>
  `stukwijzer-${contents}-${new Date().toISOString().slice(0, 10)}.jsonl.gz`;
