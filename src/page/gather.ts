/** In: a page. Out: its blocks of text, gathered in slices short enough for the page to keep its frame rate. */
import { type Block, gatherBlocks, readingRoot } from './blocks.ts';

/** Half a frame: the page keeps the other half. */
const SLICE_MS = 8;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export async function gatherPage(document: Document, signal: AbortSignal): Promise<Block[]> {
  const root = readingRoot(document);
  if (!root) return [];
  const gathering = gatherBlocks(root);
  let sliceEnds = performance.now() + SLICE_MS;
  for (;;) {
    const step = gathering.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnds) continue;
    await nextTurn();
    if (signal.aborted) return [];
    sliceEnds = performance.now() + SLICE_MS;
  }
}

/** Whether two gatherings hold the same text in the same places. */
export function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return (
    a.length === b.length &&
    a.every((block, index) => {
      const other = b[index];
      return (
        other?.text === block.text &&
        other.nodes.length === block.nodes.length &&
        block.nodes.every(({ node }, at) => node === other.nodes[at]?.node)
      );
    })
  );
}
