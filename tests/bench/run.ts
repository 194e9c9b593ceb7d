/**
 * `npm run bench [-- --only NAME] [-- --json]`: runs the benches of this folder and prints one table of what was
 * measured against the budgets. The exit code is 1 where a budget is broken. `--documents N` sets the size of `search`
 * and `held`, `--passages N` that of `search`, `--pairs FILE` what `related` is judged by. `--against PATH` measures the
 * checkout there as well, in turn, `--rounds N` times (3), and prints both beside each other.
 */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measurePaired } from './against.ts';
import type { BenchOptions, BenchResult, BenchRow } from './report.ts';
import { watchStolen } from './stolen.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'boolean' },
    pairs: { type: 'string' },
    documents: { type: 'string' },
    passages: { type: 'string' },
    against: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Files of this folder that are not benches. */
const HELPERS = ['run', 'report', 'hover', 'stolen', 'against'];

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !HELPERS.includes(name) && (!values.only || name === values.only));
if (names.length === 0) throw new Error(`there is no bench ${values.only}`);

const options: BenchOptions = {
  ...(values.json ? { json: true } : {}),
  ...(values.pairs ? { pairs: values.pairs } : {}),
  ...(values.documents ? { documents: Number(values.documents) } : {}),
  ...(values.passages ? { passages: Number(values.passages) } : {}),
};
type Bench = (options: BenchOptions) => Promise<BenchRow[] | BenchResult>;

const number = (value: number) => new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);

/** Whether the row keeps its budget; undefined where it has none. */
function keeps({ median, p95, budget }: BenchRow): boolean | undefined {
  if (!budget) return undefined;
  const held = budget.on === 'median' ? median : (p95 ?? median);
  return held >= (budget.min ?? Number.NEGATIVE_INFINITY) && held <= (budget.max ?? Number.POSITIVE_INFINITY);
}

function line(row: BenchRow): string {
  const { what, median, p95, unit, budget } = row;
  const bound = budget
    ? `${budget.min !== undefined ? `≥ ${number(budget.min)}` : `≤ ${number(budget.max ?? 0)}`}`
    : '';
  const verdict = { true: 'kept', false: 'BROKEN', undefined: '' }[String(keeps(row))];
  return `| ${what} | ${number(median)} | ${p95 === undefined ? '' : number(p95)} | ${unit} | ${bound} | ${verdict} |`;
}

if (values.against) {
  const stolen = watchStolen();
  say('| what | before | p95 | now | p95 | unit | now / before |\n|---|---|---|---|---|---|---|');
  for (const { what, before, now, unit } of await measurePaired(
    names,
    values.against,
    Number(values.rounds),
  )) {
    const cells = [before?.median, before?.p95, now?.median, now?.p95].map((at) =>
      at === undefined ? '' : number(at),
    );
    say(
      `| ${what} | ${cells.join(' | ')} | ${unit} | ${before && now ? number(now.median / before.median) : ''} |`,
    );
  }
  say(`| machine taken by others meanwhile | | | ${number(stolen() ?? 0)} | | % | |`);
  process.exit(0);
}

const all: (BenchRow & { bench: string })[] = [];
const answers: unknown[] = [];
if (!values.json) {
  say(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}\n`);
  say('| what | median | p95 | unit | budget | |\n|---|---|---|---|---|---|');
}
for (const name of names) {
  const { default: run } = (await import(`./${name}.ts`)) as { default: Bench };
  const stolen = watchStolen();
  const result = await run(options);
  if ('json' in result) answers.push(result.json);
  const share = stolen();
  const machine: BenchRow = { what: 'machine taken by others meanwhile', median: share ?? 0, unit: '%' };
  const rows = 'json' in result ? result.rows : result;
  for (const row of share === undefined ? rows : [...rows, machine]) {
    all.push({ ...row, bench: name });
    if (!values.json) say(line(row));
  }
}
// A bench that is run by itself may have a form of its own.
if (values.json) say(JSON.stringify(names.length === 1 && answers.length === 1 ? answers[0] : all));
process.exit(all.some((row) => keeps(row) === false) ? 1 : 0);
