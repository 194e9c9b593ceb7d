/**
 * The file that carries papers from one library to another. In: papers. Out: gzipped lines of JSON: a header, the
 * papers in order of their ids, and an end with their number and hash, so that a truncated file is noticed. The same
 * papers give the same bytes.
 */
import { z } from 'zod';
import { fingerprint } from '../store/hash.ts';

const FORMAT = 'stukwijzer';
/** Raise when today's code could not make sense of a file. */
export const VERSION = 1;

// Extension pages forbid eval, which Zod would otherwise try for speed.
z.config({ jitless: true });

const ids = z.array(z.string().min(1).max(200));

/** A back-up also says which papers came with the product, and which of those the reader took out. */
export const headerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    format: z.literal(FORMAT),
    version: z.literal(VERSION),
    kind: z.literal('pack'),
    papers: z.int().min(0),
  }),
  z.strictObject({
    format: z.literal(FORMAT),
    version: z.literal(VERSION),
    kind: z.literal('back-up'),
    papers: z.int().min(0),
    shipped: ids,
    removed: ids,
  }),
]);
export type Header = z.infer<typeof headerSchema>;

/** What every version of ours writes first. */
export const anyHeaderSchema = z.looseObject({ format: z.literal(FORMAT), version: z.number() });

export const endSchema = z.strictObject({
  end: z.literal(true),
  papers: z.int().min(0),
  hash: z.string(),
});
type End = z.infer<typeof endSchema>;

/** Counts and hashes lines as they pass. */
export class Tally {
  #papers = 0;
  #hash = '';

  add(line: string): void {
    this.#papers++;
    this.#hash = fingerprint(`${this.#hash}${line}`);
  }

  end(): End {
    return { end: true, papers: this.#papers, hash: this.#hash };
  }
}

type HeaderOf =
  | { kind: 'pack'; papers: number }
  | { kind: 'back-up'; papers: number; shipped: string[]; removed: string[] };

export interface Contents {
  header: HeaderOf;
  /** As lines of JSON, in order of their ids, a few at a time. */
  papers: AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
}

/** The bytes of a file, made only as fast as they are read. */
export function transferFile(open: () => Promise<Contents>): ReadableStream<Uint8Array> {
  const lines = linesOf(open);
  return new ReadableStream<string>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await lines.return();
    },
  })
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(new CompressionStream('gzip'));
}

async function* linesOf(open: () => Promise<Contents>): AsyncGenerator<string, void, undefined> {
  const { header, papers } = await open();
  const { kind, ...more } = header;
  yield `${JSON.stringify({ format: FORMAT, version: VERSION, kind, ...more })}\n`;
  const tally = new Tally();
  for await (const some of papers) {
    let text = '';
    for (const line of some) {
      tally.add(line);
      text += `${line}\n`;
    }
    if (text) yield text;
  }
  yield `${JSON.stringify(tally.end())}\n`;
}
