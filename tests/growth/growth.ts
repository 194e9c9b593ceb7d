/** How the work grows with the input: a maker of inputs by length and what reads them in, a measure out. */

export interface Growth {
  /** 1 where twice the text takes twice the time, 2 where it takes four times that. */
  exponent: number;
  /** Letters of the larger input, and the milliseconds of processor time it took. */
  length: number;
  ms: number;
}

/** The larger input is this many times the smaller: a square stands out from what the machine does beside it. */
const TIMES = 8;
/** The smaller input takes at least this long, in milliseconds. */
const LEAST = 8;
/** Papers of 500 pages have some 2 million letters. */
const LONGEST = 1_000_000;
const TRIES = 3;

/** Processor time of this thread alone: others on the machine do not count. */
async function cost(run: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The least growth of a few tries: what is above it is chance. `make` gives some text of about that length. */
export async function growthOf(
  make: (length: number) => string,
  read: (text: string) => unknown,
): Promise<Growth> {
  let small = 1000;
  while (small * TIMES < LONGEST && (await cost(() => read(make(small)))) < LEAST) small *= 2;
  let least: Growth | undefined;
  for (let i = 0; i < TRIES && (least?.exponent ?? 9) > 1.15; i++) {
    const [less, more] = [make(small), make(small * TIMES)];
    const before = await cost(() => read(less));
    const ms = await cost(() => read(more));
    // Below a millisecond there is nothing to compare.
    const exponent = Math.log(ms / Math.max(before, 1)) / Math.log(more.length / less.length);
    if (!least || exponent < least.exponent) least = { exponent, length: more.length, ms };
  }
  return least as Growth;
}
