/**
 * The file that carries papers from one library to another. In: papers. Out: gzipped lines of JSON: a header with how
 * many there were to write, the papers in order of their ids (in a back-up each with where it came from and whether the reader chose it), and an end with
 * their number, how many could not be written, and their hash, so that a truncated file is noticed. The same papers give
 * the same bytes.
 */
import { fingerprint } from '../store/hash.ts';
import { herkomstSchema } from '../store/herkomst.ts';
import type { HeadRow } from '../store/rows.ts';
import { z } from '../store/zod.ts';

const FORMAT = 'stukwijzer';
/** Raise the one of a kind when code of before could not make sense of its files. */
const WRITTEN = { pack: 1, 'back-up': 2 } as const;

const ids = z.array(z.string().min(1).max(200));

/** A back-up also says which papers came with the product, and which of those the reader took out. */
export const headerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    format: z.literal(FORMAT),
    version: z.literal(WRITTEN.pack),
    kind: z.literal('pack'),
    papers: z.int().min(0),
  }),
  z.strictObject({
    format: z.literal(FORMAT),
    // The first said of no paper where it came from.
    version: z.literal([1, WRITTEN['back-up']]),
    kind: z.literal('back-up'),
    papers: z.int().min(0),
    shipped: ids,
    removed: ids,
  }),
]);
export type Header = z.infer<typeof headerSchema>;

/** What every version of ours writes first. */
export const anyHeaderSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.number(),
  kind: z.unknown(),
});

/** Whether a later version than this one made the file. */
export function isNewer({ version, kind }: z.infer<typeof anyHeaderSchema>): boolean {
  return version > (kind === 'back-up' ? WRITTEN['back-up'] : WRITTEN.pack);
}

export const endSchema = z.strictObject({
  end: z.literal(true),
  papers: z.int().min(0),
  /** Of those in the header: they could not be read, or were taken out meanwhile. */
  missing: z.int().min(1).optional(),
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

  end(missing = 0): End {
    return { end: true, papers: this.#papers, ...(missing > 0 ? { missing } : {}), hash: this.#hash };
  }
}

/** What a back-up says of a paper besides its text, as the head of it has that. */
export type Said = Pick<HeadRow, 'herkomst' | 'gekozen'>;

/** The line of a back-up: what it says of a paper, and the paper as it is kept, in JSON. */
export const lineWith = ({ herkomst, gekozen }: Said, paper: string): string =>
  `{"herkomst":${JSON.stringify(herkomst)},${gekozen ? '"gekozen":true,' : ''}"stuk":${paper}}`;

/** That line, read back; the paper itself is checked apart. */
export const lineSchema = z.strictObject({
  herkomst: herkomstSchema,
  gekozen: z.literal(true).optional(),
  stuk: z.unknown(),
});

type HeaderOf =
  | { kind: 'pack'; papers: number }
  | { kind: 'back-up'; papers: number; shipped: string[]; removed: string[] };

export interface Contents {
  header: HeaderOf;
  /** As lines of JSON, in order of their ids, a few at a time. */
  papers: AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
  /** Asked at the end: how many of those in the header could not be written. */
  missing?: () => number;
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
  const { header, papers, missing } = await open();
  const { kind, ...more } = header;
  yield `${JSON.stringify({ format: FORMAT, version: WRITTEN[kind], kind, ...more })}\n`;
  const tally = new Tally();
  for await (const some of papers) {
    let text = '';
    for (const line of some) {
      tally.add(line);
      text += `${line}\n`;
    }
    if (text) yield text;
  }
  yield `${JSON.stringify(tally.end(missing?.()))}\n`;
}
