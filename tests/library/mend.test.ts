/** Mending while other pages work on the same library. */
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { type Library, openLibrary } from '../../src/library/index.ts';
import { openDatabase } from '../../src/library/safety/open.ts';
import { mergeSegments } from '../../src/library/search/merge.ts';
import { searchLibrary } from '../../src/library/search/search.ts';
import { paperById } from '../../src/library/store/bodies.ts';
import { damageLock, noticeMissing, recordDamage } from '../../src/library/store/damage.ts';
import type { LibraryDatabase } from '../../src/library/store/database.ts';
import { withLock } from '../../src/library/store/lock.ts';
import { stuk } from './papers.ts';

let count = 0;
const newName = () => `mend-${count++}`;
const open: { close(): void }[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const one of open.splice(0)) one.close();
});
async function opened(name: string): Promise<{ library: Library; db: LibraryDatabase }> {
  const [library, db] = [await openLibrary(name), await openDatabase(name)];
  open.push(library, db);
  return { library, db };
}

const WORDS = ['gemalen', 'dijken', 'bruggen', 'tunnels', 'sluizen', 'polders'];

it('begins while a merge has yet to write: it ends, all is found, and papers can come in', async () => {
  const { library, db } = await opened(newName());
  for (const [i, word] of WORDS.entries()) await library.add([stuk(`kst-36000-${i}`, `Over ${word}.`)]);
  const { transaction } = db;
  let mending: Promise<string[]> | undefined;
  vi.spyOn(db, 'transaction').mockImplementation((async (...asked: [string, ...unknown[]]) => {
    if (!mending && asked[0] === 'rw' && asked.includes(db.terms)) {
      mending = library.mend();
      while (!(await db.meta.get('mending')));
    }
    return Reflect.apply(transaction, db, asked);
  }) as typeof db.transaction);
  await mergeSegments(db, 2);
  expect(await mending).toEqual([]);
  expect(await library.damaged()).toEqual({ papers: [], index: false });
  await library.add([stuk('kst-36001-1', 'Over kades.')]);
  for (const word of [...WORDS, 'kades']) expect(await library.search(word)).toHaveLength(1);
  await library.rederive();
  expect(new Set((await db.terms.toArray()).map(({ segment }) => segment)).size).toBe(1);
});

it('is not undone by what another window sees of it meanwhile', async () => {
  const name = newName();
  const { library, db } = await opened(name);
  await library.add(Array.from({ length: 150 }, (_, i) => stuk(`kst-36000-${1000 + i}`, 'Over gemalen.')));
  let isMending = true;
  const mending = library.mend().finally(() => {
    isMending = false;
  });
  let unsure = 0;
  while (isMending) {
    await searchLibrary(db, 'onzin').catch(() => unsure++);
    await noticeMissing(db);
  }
  await mending;
  expect(unsure).toBeGreaterThan(0);
  await recordDamage(db);
  expect(await library.damaged()).toEqual({ papers: [], index: false });
  expect(await library.search('onzin')).toEqual([]);
});

it('can be stopped while it waits for another window', async () => {
  const { library, db } = await opened(newName());
  const { promise: other, resolve: endOther } = Promise.withResolvers<void>();
  const held = withLock(damageLock(db), () => other);
  const stop = new AbortController();
  const mending = library.mend({ signal: stop.signal });
  stop.abort();
  await expect(mending).rejects.toThrow(stop.signal.reason);
  endOther();
  await held;
});

it('damage that cannot be recorded, since the disk is full, is not tried for ever', async () => {
  const { library, db } = await opened(newName());
  await library.add([stuk('kst-36000-1', 'Over gemalen.')]);
  await db.bodies.put({ id: 'kst-36000-1', json: new Uint8Array([123]) });
  const onNotice = vi.fn();
  db.damage.onNotice = onNotice;
  await paperById(db, 'kst-36000-1');
  vi.spyOn(db.meta, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  await expect(recordDamage(db)).rejects.toThrow();
  expect(onNotice).toHaveBeenCalledTimes(1);
});
