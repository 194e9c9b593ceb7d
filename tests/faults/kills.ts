/**
 * A browser killed while a library is written. In: how often, and of how many papers. Out: for each kind of work a row
 * that says what was in after the kills. After each kill the library is checked row by row, the work resumed, and all
 * checked again.
 */
import { missing, type Row, type Tried } from './row.ts';

interface Work {
  what: string;
  /** Share of the kills. */
  share: number;
  /** Sets up the library for the work. */
  before: (served: Tried) => Promise<unknown>;
  /** The work that is killed, and resumed afterwards. */
  name: 'enter' | 'update';
}

const WORKS: Work[] = [
  {
    what: 'import of a pack',
    share: 0.4,
    before: ({ call }) => call('wipe'),
    name: 'enter',
  },
  {
    what: 'deriving again',
    share: 0.3,
    before: async ({ call }) => {
      await call('enter');
      await call('age');
    },
    name: 'update',
  },
  {
    what: 'update from the first version',
    share: 0.3,
    before: ({ call }) => call('first'),
    name: 'update',
  },
];

export async function killRuns(
  served: Tried,
  kills: number,
  papers: number,
  random: () => number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const work of WORKS) {
    const times = Math.round(kills * work.share);
    if (times > 0) rows.push(await killed(served, work, times, papers, random));
  }
  return rows;
}

async function killed(
  served: Tried,
  { what, before, name }: Work,
  kills: number,
  papers: number,
  random: () => number,
): Promise<Row> {
  await before(served);
  let whole = await served.call(name);
  const faults = missing(await served.call('check'), papers);
  const found: number[] = [];
  let cut = 0;
  for (let kill = 1; kill <= kills; kill++) {
    await before(served);
    let isDone = false;
    const working = served.call(name).then(
      (ms) => {
        isDone = true;
        whole = Math.min(whole, ms);
      },
      () => {}, // Its page is killed.
    );
    await new Promise((resolve) => setTimeout(resolve, random() * whole));
    if (!isDone) cut++;
    await served.kill();
    await working;
    await served.restart();
    const after = await served.call('check');
    const done = after.papers - after.stale;
    found.push(done);
    faults.push(...after.faults.map((fault) => `kill ${kill}: ${fault}`));
    // Whatever is derived again, no paper may be missing meanwhile.
    if (name === 'update' && after.papers !== papers) faults.push(`kill ${kill}: ${after.papers} papers`);
    await served.call(name);
    const resumed = missing(await served.call('check'), papers);
    faults.push(...resumed.map((fault) => `resumed after kill ${kill}: ${fault}`));
    process.stderr.write(
      `${what}: kill ${kill} of ${kills} at ${done} papers, ${faults.length} faults so far\n`,
    );
  }
  found.sort((a, b) => a - b);
  return {
    what,
    tried: `${kills} kills, ${cut} before its end (${(whole / 1000).toFixed(1)} s)`,
    came: `done after the kill: ${found[0]} to ${found.at(-1)} of ${papers}, median ${found[found.length >> 1]}; then all`,
    faults,
  };
}
