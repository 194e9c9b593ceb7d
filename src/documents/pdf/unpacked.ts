/**
 * How much the streams of a PDF are when unpacked, before pdf.js unpacks them into memory: a megabyte may hold a
 * gigabyte. In: the bytes of a PDF, whole or damaged. Out: an `UnreadableDocument` where it is more than any paper is.
 */
import { Inflate } from 'fflate';
import { UnreadableDocument } from '../unreadable.ts';

/** Bytes of all streams together; a paper of 500 pages has some 20 million. */
const MOST = 256_000_000;
/** Bytes of pictures, which are not unpacked to read a text. */
const MOST_PICTURES = 1_024_000_000;
/** Bytes unpacked at a time become a thousand times as many at most. */
const SLICE = 4_096;
/** Bytes before a stream in which its dictionary is looked for. */
const DICTIONARY = 4_096;

/** @throws UnreadableDocument */
export function checkUnpacked(bytes: Uint8Array): void {
  // One letter a byte: places in the text are places in the bytes.
  const text = new TextDecoder('latin1').decode(bytes);
  let unpacked = 0;
  let pictures = 0;
  let before = 0;
  let end = -1;
  for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream\r?\n?/g)) {
    const start = index + keyword.length;
    const dictionary = text.slice(Math.max(before, index - DICTIONARY), index);
    before = start;
    if (!/\/Fl(?:ateDecode)?\b/.test(dictionary)) continue;
    if (end < start) end = text.indexOf('endstream', start);
    if (end < 0) end = text.length;
    const isPicture = /\/Subtype\s{0,9}\/Image\b/.test(dictionary);
    const left = isPicture ? MOST_PICTURES - pictures : MOST - unpacked;
    const size = sizeOf(bytes.subarray(start, end), left);
    if (isPicture) pictures += size;
    else unpacked += size;
    if (size > left)
      throw new UnreadableDocument('te-zwaar', 'Deze pdf vraagt te veel rekenwerk om te lezen.');
  }
}

/** Bytes of a stream, packed and unpacked, as far as it can be read; counted no further than `most`. */
function sizeOf(packed: Uint8Array, most: number): number {
  let size = packed.length;
  const inflate = new Inflate((part) => {
    size += part.length;
  });
  try {
    // After the two bytes by which zlib begins.
    for (let i = 2; i < packed.length && size <= most; i += SLICE)
      inflate.push(packed.subarray(i, i + SLICE));
  } catch {
    // What is damaged counts as far as it could be unpacked.
  }
  return size;
}
