/** How large a page may be, for the script that sends it and the background that checks what arrives. */
import type { PageText } from '../documents/index.ts';

/** Larger pages are not read. The longest papers, of some 500 pages, have 2 million characters. */
export const LARGEST_PAGE = 5_000_000;

/** What a message holds around the text of a block or a piece, in characters. */
const AROUND = 20;

/** The size of a page in characters: its text and the addresses of its links, with what the message holds around them. */
export function sizeOf(blocks: PageText['blocks']): number {
  let size = 0;
  for (const { text, pieces = [] } of blocks) {
    size += AROUND + text.length;
    for (const { href = '' } of pieces) size += AROUND + href.length;
  }
  return size;
}
