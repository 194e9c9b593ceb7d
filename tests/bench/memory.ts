/**
 * What a tab weighs with our extension in it, in a real Chromium on Linux: one where references are underlined and a card
 * stands ready, and one of the same size where nothing is. Out: the memory that the whole browser takes more per tab.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { setTimeout as after } from 'node:timers/promises';
import { buildExtension } from '../../src/tools/build.ts';
import { waitForReferences } from '../../src/tools/reader.ts';
import { openSession, type Session } from '../../src/tools/session.ts';
import { sitePage } from '../pages/site.ts';
import { type BenchRow, spread } from './report.ts';

const TABS = 8;
const ROUNDS = 4;
/** Until what was needed for loading has been given back. */
const SETTLED_MS = 3_000;

const KINDS = { zie: 'with 60 references', niets: 'without references' } as const;

export default async function run(): Promise<BenchRow[]> {
  if (platform() !== 'linux') return [];
  const extension = await buildExtension('chromium', 'test');
  const session = await openSession({
    browser: 'chromium',
    extension,
    site: ({ pathname }) =>
      sitePage(
        'Tekst',
        Array.from(
          { length: 60 },
          (_, i) =>
            `<p>Alinea ${i} van een tekst, ${pathname.slice(1)} Kamer${pathname === '/zie' ? '' : ' '}stuk 31 066, nr. ${i + 1}.</p>`,
        ).join('\n'),
      ),
  });
  try {
    const taken: Record<keyof typeof KINDS, number[]> = { zie: [], niets: [] };
    for (let round = 0; round < ROUNDS; round++)
      for (const kind of ['niets', 'zie'] as const) taken[kind].push(await perTab(session, kind));
    return (['niets', 'zie'] as const).map((kind) => ({
      what: `memory of a tab ${KINDS[kind]}`,
      ...spread(taken[kind]),
      unit: 'MB',
    }));
  } finally {
    await session.close();
  }
}

async function perTab(session: Session, kind: keyof typeof KINDS): Promise<number> {
  await after(SETTLED_MS);
  const before = memoryOf(session);
  const pages = [];
  for (let i = 0; i < TABS; i++) {
    const page = await session.open(`https://www.tweedekamer.nl/${kind}`);
    if (kind === 'zie') await waitForReferences(page, 60);
    pages.push(page);
  }
  await after(SETTLED_MS);
  const grown = memoryOf(session) - before;
  for (const page of pages) await page.close();
  return grown / TABS;
}

/** Megabytes that all processes of the browser hold, those they share counted once. */
function memoryOf({ browser }: Session): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(processes.map((pid) => [pid, parentOf(pid)]));
  const root = String(browser.process()?.pid);
  const isOurs = (pid: string | undefined): boolean =>
    pid === root || (!!pid && pid !== '0' && isOurs(parents.get(pid)));
  const kilobytes = processes.filter(isOurs).map((pid) => {
    const [, held = '0'] = readProcess(pid, 'smaps_rollup').match(/^Pss:\s+(\d+)/m) ?? [];
    return Number(held);
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1000;
}

const parentOf = (pid: string) => readProcess(pid, 'stat').replace(/^.*\)/s, '').trim().split(' ')[1];

/** A process may end while we look. */
function readProcess(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
