/**
 * What can be used of a damaged file. In: a file that was refused. Out: its header, and each line in it that has a whole
 * paper, once; the rest is passed over. Only for a reader who was asked.
 */
import { documentIn } from '../store/schema.ts';
import type { Header } from './format.ts';
import { readLine } from './lines.ts';
import { headerFrom, LONGEST } from './read.ts';
import { UnusableFile } from './unusable.ts';

interface Salvage {
  header: Header;
  /** As they are in the file. */
  papers: AsyncGenerator<unknown, void, undefined>;
}

/** Throws `UnusableFile` where not even the header can be read, and where `signal` stops it. */
export async function wholePapersIn(file: Blob, signal?: AbortSignal): Promise<Salvage> {
  const lines = linesIn(file, signal);
  const first = await lines.next();
  const header = headerFrom(first.done ? undefined : first.value);
  return { header, papers: papersIn(lines, header) };
}

/** How many papers of a file are whole; 0 where its header cannot be read. */
export async function countWhole(file: Blob, signal?: AbortSignal): Promise<number> {
  let count = 0;
  try {
    const { papers } = await wholePapersIn(file, signal);
    for await (const _ of papers) count++;
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
  }
  return count;
}

async function* papersIn(
  lines: AsyncGenerator<string | undefined, void, undefined>,
  header: Header,
): AsyncGenerator<unknown, void, undefined> {
  const seen = new Set<string>();
  for await (const line of lines) {
    const value = line === undefined ? undefined : parsed(line);
    const id = wholeIn(value, header);
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    yield value;
  }
}

/** The number of the whole paper in a line, if there is one. */
function wholeIn(line: unknown, header: Header): string | undefined {
  try {
    return documentIn(readLine(line, header).paper)?.id;
  } catch (error) {
    if (error instanceof UnusableFile) return undefined;
    throw error;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const NEWLINE = 0x0a;

/** Bytes that are looked through. The largest libraries have a fifth of it; some megabytes can unpack to any number. */
const MOST = 10_000_000_000;

/**
 * Each line as text, undefined where it is none; as many as come out before the file breaks off, or turns out to be
 * a trap: a header without end, or more than anybody has.
 */
async function* linesIn(
  file: Blob,
  signal: AbortSignal | undefined,
): AsyncGenerator<string | undefined, void, undefined> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  let parts: Uint8Array[] = [];
  let size = 0;
  let total = 0;
  let isHeader = true;
  try {
    while (total <= MOST && !(isHeader && size > LONGEST)) {
      signal?.throwIfAborted();
      const read = await reader.read().catch(() => undefined);
      if (!read || read.done) return;
      let chunk: Uint8Array = read.value;
      total += chunk.length;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE)) {
        yield size > LONGEST ? undefined : textOf([...parts, chunk.subarray(0, end)]);
        parts = [];
        size = 0;
        isHeader = false;
        chunk = chunk.subarray(end + 1);
      }
      size += chunk.length;
      // Beyond what any paper has, a line is passed over without being kept.
      if (size <= LONGEST) parts.push(chunk);
      else parts = [];
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function textOf(parts: readonly Uint8Array[]): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
  } catch {
    return undefined;
  }
}
