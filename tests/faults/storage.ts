/** What else can go wrong with storage. In: a browser with the page of this folder. Out: a row for each. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServed } from '../bench/browser/served.ts';
import type { FaultPage } from './page.ts';
import { wordOf } from './papers.ts';
import { missing, type Row, type Tried } from './row.ts';

export async function twoWindows(served: Tried, papers: number): Promise<Row> {
  await served.call('wipe');
  const other = await served.another();
  await Promise.all([served.call('enter'), other('enter')]);
  return {
    what: 'two windows import at once',
    tried: 'the same pack',
    came: 'every paper once',
    faults: missing(await served.call('check'), papers),
  };
}

/** After `twoWindows`, with all papers in. */
export async function deletedUnderPanel(served: Tried, papers: number): Promise<Row> {
  await served.call('hold');
  const before = await served.call('ask', wordOf(7));
  const other = await served.another();
  await other('wipe');
  const after = await served.call('ask', wordOf(7));
  await served.call('enter');
  const again = await served.call('ask', wordOf(7));
  const faults: string[] = [];
  if (before.hits !== 1 || before.lost !== 0) faults.push(`before: ${JSON.stringify(before)}`);
  if (after.hits !== 0 || after.lost !== papers) faults.push(`after: ${JSON.stringify(after)}`);
  if (again.hits !== 1) faults.push(`entered again: ${JSON.stringify(again)}`);
  return {
    what: 'database deleted under an open panel',
    tried: 'search, delete, search, enter',
    came: `the panel learns that ${after.lost} papers are lost, and goes on`,
    faults,
  };
}

/** Bytes per paper: enough for part of what it takes with its index. */
const ALLOWED = 6_000;

/**
 * To be run with nothing stored: space is freed only a while after a deletion. Only Chromium's driver can set a quota.
 */
export async function smallQuota(served: Tried, papers: number): Promise<Row> {
  const { origin } = new URL(served.page().url());
  // The quota is lifted when the session ends.
  const session = await served.page().createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: papers * ALLOWED });
  return full(served, papers, 'a quota for part of the pack', () => session.detach());
}

/** Bytes of disk per paper, and for the browser itself. */
const ON_DISK = 21_000;
const BROWSER = 6_000_000;

/** A small disk in memory, which only root can make on Linux. */
export async function smallDisk(pack: Uint8Array, papers: number): Promise<Row> {
  const profile = mkdtempSync(join(tmpdir(), 'schijf-'));
  const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'ignore' });
  try {
    mount('-t', 'tmpfs', '-o', `size=${BROWSER + papers * ON_DISK}`, 'tmpfs', profile);
  } catch {
    rmSync(profile, { recursive: true });
    return { what: 'disk full', tried: 'not tried: it takes root on Linux', came: '', faults: [] };
  }
  const served = await openServed<FaultPage>(import.meta.dirname, { profile, files: { 'pack.gz': pack } });
  try {
    return await full(served, papers, 'a disk for part of the pack', async () => {
      mount('-o', 'remount,size=1g', profile);
      await served.restart();
    });
  } finally {
    await served.close();
    execFileSync('umount', ['--lazy', profile]);
    rmSync(profile, { recursive: true });
  }
}

async function full(
  served: Tried,
  papers: number,
  tried: string,
  makeRoom: () => Promise<unknown>,
): Promise<Row> {
  const reason = await served.call('enterAndFail');
  await makeRoom();
  const after = await served.call('check');
  const faults = [...after.faults];
  if (reason !== 'vol') faults.push(`the reason given is «${reason}»`);
  if (after.papers === 0 || after.papers === papers) faults.push(`it was no test: ${after.papers} papers in`);
  await served.call('enter');
  faults.push(...missing(await served.call('check'), papers));
  return {
    what: 'disk full',
    tried,
    came: `${after.papers} of ${papers} in, reported as full; then all`,
    faults,
  };
}
