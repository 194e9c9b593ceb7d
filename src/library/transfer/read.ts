/**
 * Reads a file of papers. In: the file. Out: its header and its papers, one at a time, so that a file of any size takes
 * the memory of one; whatever is wrong with it throws `UnusableFile`.
 */
import { anyHeaderSchema, endSchema, type Header, headerSchema, isNewer, Tally } from './format.ts';
import { UnusableFile } from './unusable.ts';

/** Letters in a line. A paper of 500 pages has some 2 million; anything far beyond is a trap. */
export const LONGEST = 50_000_000;

/** The first two bytes of anything gzipped; no paper begins with them. */
const GZIP = [0x1f, 0x8b];

/** Whether a file may be one of ours, judged by its first bytes: papers are never gzipped. */
export async function looksLikeTransfer(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  return GZIP.every((byte, i) => start[i] === byte);
}

interface Transfer {
  header: Header;
  /** The papers as they are in the file, unchecked. Throws `UnusableFile` where the file turns out to be damaged. */
  papers: AsyncGenerator<unknown, void, undefined>;
}

/** A file `known` to be whole is not counted and hashed again; `signal` stops it in the middle of a line too. */
export async function readTransfer(
  file: Blob,
  { signal, known }: { signal?: AbortSignal | undefined; known?: 'whole' } = {},
): Promise<Transfer> {
  if (!(await looksLikeTransfer(file))) throw new UnusableFile('ander-bestand');
  const lines = linesOf(file, signal);
  const first = await lines.next();
  const header = headerFrom(first.done ? undefined : first.value);
  return { header, papers: papersFrom(lines, header.papers, known ? undefined : new Tally()) };
}

/** Throws `UnusableFile` where this is no header, or one that a newer version wrote. */
export function headerFrom(line: string | undefined): Header {
  const value = line === undefined ? undefined : parsed(line, 'ander-bestand');
  const any = anyHeaderSchema.safeParse(value);
  if (!any.success) throw new UnusableFile('ander-bestand');
  if (isNewer(any.data)) throw new UnusableFile('nieuwere-versie');
  const header = headerSchema.safeParse(value);
  if (!header.success) throw new UnusableFile('beschadigd', { cause: header.error });
  return header.data;
}

async function* papersFrom(
  lines: AsyncGenerator<string, void, undefined>,
  announced: number,
  tally?: Tally,
): AsyncGenerator<unknown, void, undefined> {
  let last: string | undefined;
  for await (const line of lines) {
    // Whether a line is the last is known only when no other comes.
    if (last !== undefined) {
      tally?.add(last);
      yield parsed(last, 'beschadigd');
    }
    last = line;
  }
  if (!tally) return;
  const end = endSchema.safeParse(last === undefined ? undefined : parsed(last, 'beschadigd'));
  if (!end.success) throw new UnusableFile('beschadigd');
  const { papers, missing = 0, hash } = end.data;
  const counted = tally.end();
  if (papers !== counted.papers || hash !== counted.hash || papers + missing !== announced)
    throw new UnusableFile('beschadigd');
}

function parsed(line: string, otherwise: 'ander-bestand' | 'beschadigd'): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new UnusableFile(otherwise, { cause });
  }
}

async function* linesOf(
  file: Blob,
  signal: AbortSignal | undefined,
): AsyncGenerator<string, void, undefined> {
  const reader = file
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  let rest = '';
  let isHeader = true;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new UnusableFile('beschadigd', { cause });
      });
      if (done) break;
      // Only what is new is split: a line in many chunks would otherwise be scanned again for each.
      const [first = '', ...more] = value.split('\n');
      rest += first;
      if (rest.length > LONGEST) throw new UnusableFile(isHeader ? 'ander-bestand' : 'beschadigd');
      for (const begin of more) {
        yield rest;
        isHeader = false;
        rest = begin;
      }
    }
    // Every line of ours is terminated; one that is not was cut off.
    if (rest !== '') throw new UnusableFile('beschadigd');
  } finally {
    await reader.cancel().catch(() => {});
  }
}
