/**
 * Search, related questions and lookup at the size of twenty years, in a real browser, with made-up papers: passages
 * beside MiniSearch and FlexSearch, then the library alone with whole documents. `--passages N` and `--documents N`
 * set how many; 0 leaves a part out. Ranking quality is measured by `related`.
 */
import { type BenchBrowser, openBenchBrowser } from './browser/browser.ts';
import type { Rival } from './browser/rivals.ts';
import { type BenchOptions, type BenchRow, spread } from './report.ts';

/** As many sets of questions as fifty years bring; writing them takes some minutes. */
const DOCUMENTS = 100_000;
const PASSAGES = 100_000;
const ROUNDS = 200;

const WARM = { max: 10 };
const COLD = { max: 100 };
const MB = 1_000_000;

const counted = (count: number, what: string): string =>
  `${new Intl.NumberFormat('en').format(count)} ${what}`;

async function oursOn(
  browser: BenchBrowser,
  sort: 'passages' | 'documents',
  count: number,
): Promise<BenchRow[]> {
  const who = counted(count, sort);
  const before = await browser.call('stored');
  const empty = await browser.heap();
  const { adding, merging } = await browser.call('fill', sort, sort, count);
  const grown = (await browser.heap()) - empty;
  const size = (await browser.call('stored')) - before;
  const cold: number[] = [];
  for (let i = 0; i < 3; i++) {
    await browser.restart();
    cold.push(await browser.call('coldSearch', sort));
  }
  const fresh = await browser.heap();
  const rows: BenchRow[] = [
    {
      what: `${who}: import, index included`,
      median: (count / adding) * 1000,
      unit: 'papers/s',
      ...(sort === 'documents' ? { budget: { min: 300 } } : {}),
    },
    { what: `${who}: merging when idle afterwards`, median: merging / 1000, unit: 's' },
    { what: `${who}: stored`, median: size / MB, unit: 'MB' },
    { what: `${who}: memory kept after import`, median: grown / MB, unit: 'MB' },
    { what: `${who}: cold start to first hits`, ...spread(cold), unit: 'ms', budget: COLD },
    {
      what: `${who}: search, three words`,
      ...spread(await browser.call('warmSearches', sort, ROUNDS)),
      unit: 'ms',
      budget: WARM,
    },
    { what: `${who}: search as typed`, ...spread(await browser.call('typedSearches', sort, 20)), unit: 'ms' },
    {
      what: `${who}: related`,
      ...spread(await browser.call('relatedTimes', sort, sort, ROUNDS / 2)),
      unit: 'ms',
      ...(sort === 'passages' ? { budget: { max: 50 } } : {}),
    },
    { what: `${who}: memory after searching`, median: ((await browser.heap()) - fresh) / MB, unit: 'MB' },
  ];
  if (sort === 'passages') return rows;
  const { ids, cards } = await browser.call('lookups', sort, count, ROUNDS);
  return [
    ...rows,
    { what: `${who}: lookup by id`, ...spread(ids), unit: 'ms', budget: { max: 5 } },
    { what: `${who}: card of a question, ready to paint`, ...spread(cards), unit: 'ms', budget: { max: 50 } },
  ];
}

async function theirsOn(browser: BenchBrowser, rival: Rival, count: number): Promise<BenchRow[]> {
  const who = `${rival}, ${counted(count, 'passages')}`;
  await browser.restart();
  const before = await browser.call('stored');
  const building = await browser.call('rivalFill', rival, count);
  const size = (await browser.call('stored')) - before;
  await browser.restart();
  const empty = await browser.heap();
  const cold = await browser.call('rivalCold', rival);
  const { search, related } = await browser.call('rivalWarm', rival, ROUNDS);
  const grown = (await browser.heap()) - empty;
  await browser.call('rivalForget');
  return [
    { what: `${who}: build and store`, median: (count / building) * 1000, unit: 'papers/s' },
    { what: `${who}: stored`, median: size / MB, unit: 'MB' },
    { what: `${who}: cold start to first hits`, median: cold, unit: 'ms' },
    { what: `${who}: search, three words`, ...spread(search), unit: 'ms' },
    { what: `${who}: related`, ...spread(related), unit: 'ms' },
    { what: `${who}: memory`, median: grown / MB, unit: 'MB' },
  ];
}

export default async function search({
  documents = DOCUMENTS,
  passages = PASSAGES,
}: BenchOptions): Promise<BenchRow[]> {
  const browser = await openBenchBrowser();
  try {
    const rows: BenchRow[] = [];
    if (passages > 0) {
      rows.push(...(await oursOn(browser, 'passages', passages)));
      rows.push(...(await theirsOn(browser, 'MiniSearch', passages)));
      rows.push(...(await theirsOn(browser, 'FlexSearch', passages)));
    }
    if (documents > 0) rows.push(...(await oursOn(browser, 'documents', documents)));
    return rows;
  } finally {
    await browser.close();
  }
}
