import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServed, type Served } from '../bench/browser/served.ts';
import type { FaultPage } from '../faults/page.ts';
import { packOf } from '../faults/papers.ts';
import { browserName } from './session.ts';

const PAPERS = 60;

let served: Served<FaultPage>;
beforeAll(async () => {
  served = await openServed<FaultPage>(join(import.meta.dirname, '..', 'faults'), {
    browser: browserName,
    files: { 'pack.gz': await packOf(PAPERS) },
  });
});
afterAll(() => served.close());

test('a back-up restored into an emptied library exports as the same bytes, with no time in them', async () => {
  await served.call('enter');
  const { same, papers, header } = await served.call('roundTrip');
  expect({ same, papers }).toEqual({ same: true, papers: PAPERS });
  // The gzip header: its magic number, deflate, no name, and no time.
  expect(header).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
});
