/**
 * `npm run test:faults [-- --kills N --papers N --seed N --browser firefox]`: a real browser killed while a library is
 * written, and what else can go wrong with storage. Prints one table; the exit code is 1 where any fault was found.
 */
import { parseArgs } from 'node:util';
import { randomFrom } from '../bench/browser/made-up.ts';
import { openServed } from '../bench/browser/served.ts';
import { killRuns } from './kills.ts';
import type { FaultPage } from './page.ts';
import { packOf } from './papers.ts';
import type { Row } from './row.ts';
import { deletedUnderPanel, smallDisk, smallQuota, twoWindows } from './storage.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    papers: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const papers = Number(values.papers);
const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
const say = (line: string) => process.stdout.write(`${line}\n`);

const pack = await packOf(papers);
const rows: Row[] = [];
const served = await openServed<FaultPage>(import.meta.dirname, { browser, files: { 'pack.gz': pack } });
try {
  if (browser === 'chromium') rows.push(await smallQuota(served, papers), await smallDisk(pack, papers));
  rows.push(await twoWindows(served, papers));
  rows.push(await deletedUnderPanel(served, papers));
  rows.unshift(...(await killRuns(served, Number(values.kills), papers, randomFrom(Number(values.seed)))));
} finally {
  await served.close();
}
say(`${browser}, ${papers} papers, seed ${values.seed}\n`);
say('| what | tried | came of it | |\n|---|---|---|---|');
for (const { what, tried, came, faults } of rows)
  say(`| ${what} | ${tried} | ${came} | ${faults.length === 0 ? 'whole' : `${faults.length} FAULTS`} |`);
for (const { what, faults } of rows) for (const fault of faults.slice(0, 20)) say(`${what}: ${fault}`);
process.exit(rows.some(({ faults }) => faults.length > 0) ? 1 : 0);
