/**
 * Related questions over the subjects of all kamervragen of 2007 to 2024, where that corpus is present, in a real
 * browser: for pairs of questions that belong together, whether the one is found for the words of the other. By text
 * alone: numbers in a query are blanked, and the papers have no askers. MiniSearch and FlexSearch beside it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Kamerdocument } from '../../src/documents/types.ts';
import { recogniseReferences } from '../../src/references/index.ts';
import { openBenchBrowser } from './browser/browser.ts';
import { type BenchOptions, type BenchResult, type BenchRow, spread } from './report.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const CORPUS = new URL('corpus/kamervragen-2007-2024.jsonl.gz', SHARED);
const PAIRS = new URL('gold/related.jsonl', SHARED);
/** Hits looked at for the mean reciprocal rank. */
const DEEP = 50;

export interface Pair {
  kind: string;
  query: string;
  queryZaak: string | null;
  target: string;
}

interface Figures {
  'recall@1': number;
  'recall@10': number;
  mrr: number;
}

const lines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

export function readCorpus(): Kamerdocument[] {
  const rows = lines<{ zaak: string; datum: string; onderwerp: string }>(
    gunzipSync(readFileSync(CORPUS)).toString('utf8'),
  );
  return rows.map(({ zaak, datum, onderwerp }) => ({
    id: zaak,
    soort: 'kamervragen',
    titel: onderwerp,
    zaken: [zaak],
    indieners: [],
    gerichtAan: [],
    ingezonden: datum,
    delen: [],
    noten: [],
  }));
}

/** The query as typed by nobody: a number in it would find its paper by reference, not by text. */
function withoutNumbers(query: string): string {
  let text = query;
  for (const { start, end } of recogniseReferences(query)) {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return text;
}

function judge(pairs: readonly Pair[], found: readonly (readonly string[])[]): Figures {
  const ranks = pairs.map(({ target, queryZaak }, i) => {
    return (found[i] ?? []).filter((id) => id !== queryZaak).indexOf(target) + 1;
  });
  const share = (fits: (rank: number) => number) =>
    ranks.reduce((sum, rank) => sum + (rank > 0 ? fits(rank) : 0), 0) / Math.max(1, ranks.length);
  return {
    'recall@1': share((rank) => (rank === 1 ? 1 : 0)),
    'recall@10': share((rank) => (rank <= 10 ? 1 : 0)),
    mrr: share((rank) => 1 / rank),
  };
}

interface Judged extends Figures {
  easy: Figures;
  hard: Figures;
}

function judged(pairs: readonly Pair[], found: readonly (readonly string[])[]): Judged {
  const part = (easy: boolean): Figures => {
    const kept = pairs.map(({ kind }) => (kind === 'follow-up-by-title') === easy);
    return judge(
      pairs.filter((_, i) => kept[i]),
      found.filter((_, i) => kept[i]),
    );
  };
  return { ...judge(pairs, found), easy: part(true), hard: part(false) };
}

function rowsOf(who: string, figures: Judged, times: readonly number[]): BenchRow[] {
  const rows = (['easy', 'hard'] as const).flatMap((part): BenchRow[] => [
    { what: `${who}, ${part} pairs: recall@1`, median: figures[part]['recall@1'], unit: '' },
    { what: `${who}, ${part} pairs: recall@10`, median: figures[part]['recall@10'], unit: '' },
    { what: `${who}, ${part} pairs: mean reciprocal rank`, median: figures[part].mrr, unit: '' },
  ]);
  return [...rows, { what: `${who}, one query of ${DEEP} hits`, ...spread(times), unit: 'ms' }];
}

export default async function related({ pairs: file }: BenchOptions): Promise<BenchResult | BenchRow[]> {
  const path = file ?? PAIRS;
  if (!existsSync(CORPUS) || !existsSync(path)) {
    return [{ what: 'left out: the corpus or the pairs are not here', median: 0, unit: '' }];
  }
  const pairs = lines<Pair>(readFileSync(path, 'utf8'));
  const queries = pairs.map(({ query }) => withoutNumbers(query));
  const papers = readCorpus();
  const browser = await openBenchBrowser();
  try {
    const importing = await browser.call('keep', 'corpus', papers);
    // Warm: the first few queries also load what the browser needs to answer.
    await browser.call('relatedIds', 'corpus', queries.slice(0, 5), 10);
    const quick = await browser.call('relatedIds', 'corpus', queries.slice(0, 100), 10);
    const ours = await browser.call('relatedIds', 'corpus', queries, DEEP);
    const json = judged(
      pairs,
      ours.map(({ ids }) => ids),
    );
    const rows: BenchRow[] = [
      { what: `${papers.length} subjects imported`, median: importing / 1000, unit: 's' },
      ...rowsOf(
        'Stukwijzer',
        json,
        ours.map(({ time }) => time),
      ),
      {
        what: 'Stukwijzer, one query of 10 hits',
        ...spread(quick.map(({ time }) => time)),
        unit: 'ms',
        budget: { max: 50 },
      },
    ];
    const subjects = papers.map(({ id, titel }) => ({ id, titel }));
    for (const rival of ['MiniSearch', 'FlexSearch'] as const) {
      const theirs = await browser.call('rivalIds', rival, subjects, queries, DEEP);
      const figures = judged(
        pairs,
        theirs.map(({ ids }) => ids),
      );
      rows.push(
        ...rowsOf(
          rival,
          figures,
          theirs.map(({ time }) => time),
        ),
      );
    }
    return { rows, json };
  } finally {
    await browser.close();
  }
}
