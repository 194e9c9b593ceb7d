/**
 * Related questions over the subjects of all kamervragen of 2007 to 2024, where that corpus is present, in a real
 * browser: for pairs of questions that belong together, whether the one is found for the words of the other. By text
 * alone: numbers in a query are blanked, and the papers have no askers. With `--json` only the figures for the pairs
 * given; else also those for a larger test, and MiniSearch and FlexSearch beside it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Kamerdocument } from '../../src/documents/types.ts';
import { recogniseReferences } from '../../src/references/index.ts';
import { type BenchBrowser, openBenchBrowser } from './browser/browser.ts';
import { type Figures, type Judged, judged, uncertainty } from './browser/judge.ts';
import { type Pair, rarePairs, type Subject } from './browser/pairs.ts';
import { type BenchOptions, type BenchResult, type BenchRow, spread } from './report.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const CORPUS = new URL('corpus/kamervragen-2007-2024.jsonl.gz', SHARED);
const PAIRS = new URL('gold/related.jsonl', SHARED);
/** Hits looked at for the mean reciprocal rank. */
const DEEP = 50;

const lines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

function paperOf({ zaak, datum, onderwerp }: Subject): Kamerdocument {
  return {
    id: zaak,
    soort: 'kamervragen',
    titel: onderwerp,
    zaken: [],
    indieners: [],
    gerichtAan: [],
    ingezonden: datum,
    delen: [],
    noten: [],
  };
}

/** A number in a query would find its paper by reference, not by text. */
function withoutNumbers(query: string): string {
  let text = query;
  for (const { start, end } of recogniseReferences(query)) {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return text;
}

/** What one engine finds for each pair: the figures, and the times. */
type Engine = (pairs: readonly Pair[]) => Promise<{ figures: Judged; times: number[] }>;

function engine(find: (queries: string[]) => Promise<{ ids: string[]; time: number }[]>): Engine {
  return async (pairs) => {
    const found = await find(pairs.map(({ query }) => withoutNumbers(query)));
    return {
      figures: judged(
        pairs,
        found.map(({ ids }) => ids),
      ),
      times: found.map(({ time }) => time),
    };
  };
}

function rowsOf(who: string, count: number, figures: Figures): BenchRow[] {
  const { 'recall@1': first, 'recall@10': ten, mrr } = figures;
  const give = (median: number): Pick<BenchRow, 'median' | 'unit'> => ({
    median,
    unit: `± ${uncertainty(median, count).toFixed(3)}`,
  });
  return [
    { what: `${who}: recall@1`, ...give(first) },
    { what: `${who}: recall@10`, ...give(ten) },
    { what: `${who}: mean reciprocal rank`, ...give(mrr) },
  ];
}

async function compared(
  browser: BenchBrowser,
  subjects: readonly Subject[],
  pairs: readonly Pair[],
  json: Judged,
): Promise<BenchRow[]> {
  const hard = pairs.filter(({ kind }) => kind !== 'follow-up-by-title').length;
  const larger = rarePairs(subjects);
  const titles = subjects.map(({ zaak, onderwerp }) => ({ id: zaak, titel: onderwerp }));
  const engines: [string, Engine][] = [
    ['Stukwijzer', engine((queries) => browser.call('relatedIds', 'corpus', queries, DEEP))],
    ['MiniSearch', engine((queries) => browser.call('rivalIds', 'MiniSearch', titles, queries, DEEP))],
    ['FlexSearch', engine((queries) => browser.call('rivalIds', 'FlexSearch', titles, queries, DEEP))],
  ];
  const rows: BenchRow[] = [];
  for (const [name, find] of engines) {
    const marked = name === 'Stukwijzer' ? json : (await find(pairs)).figures;
    const more = await find(larger);
    rows.push(
      ...rowsOf(`${name}, ${pairs.length - hard} follow-ups by title`, pairs.length - hard, marked.easy),
      ...rowsOf(`${name}, ${hard} hard pairs`, hard, marked.hard),
      ...rowsOf(`${name}, ${larger.length} pairs with a rare word`, larger.length, more.figures),
      { what: `${name}, a query of ${DEEP} hits`, ...spread(more.times), unit: 'ms' },
    );
  }
  const quick = await browser.call(
    'relatedIds',
    'corpus',
    larger.slice(0, 200).map(({ query }) => query),
    10,
  );
  const times = spread(quick.map(({ time }) => time));
  return [...rows, { what: 'Stukwijzer, a query of 10 hits', ...times, unit: 'ms', budget: { max: 50 } }];
}

export default async function related(options: BenchOptions): Promise<BenchResult | BenchRow[]> {
  const path = options.pairs ?? PAIRS;
  if (!existsSync(CORPUS) || !existsSync(path)) {
    return [{ what: 'left out: the corpus or the pairs are not here', median: 0, unit: '' }];
  }
  const pairs = lines<Pair>(readFileSync(path, 'utf8'));
  const subjects = lines<Subject>(gunzipSync(readFileSync(CORPUS)).toString('utf8'));
  const browser = await openBenchBrowser();
  try {
    const importing = await browser.call('keep', 'corpus', subjects.map(paperOf));
    const ours = engine((queries) => browser.call('relatedIds', 'corpus', queries, DEEP));
    const { figures: json } = await ours(pairs);
    if (options.json) return { rows: [], json };
    const rows = await compared(browser, subjects, pairs, json);
    const seconds = { median: importing / 1000, unit: 's' };
    return { rows: [{ what: `${subjects.length} subjects imported`, ...seconds }, ...rows], json };
  } finally {
    await browser.close();
  }
}
