/** How large a page, and what is selected on it, may be: for the script that sends it and for those who check what arrives. */
import type { PageText } from '../documents/index.ts';

/** Larger pages are not read. The longest papers, of some 500 pages, have 2 million characters. */
export const LARGEST_PAGE = 5_000_000;

/** Letters of a text that related questions are found for: the beginning of a longer one says enough. */
export const LONGEST_TEXT = 100_000;

/** Letters of an identifier, an address in the library, a name: all that we write ourselves is much shorter. */
export const LONGEST_WORD = 100;

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
