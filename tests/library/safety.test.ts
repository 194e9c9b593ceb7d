import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf, type Library, LibraryFailure, openLibrary } from '../../src/library/index.ts';
import { type Marker, markerAfter } from '../../src/library/safety/marker.ts';
import { clearOldTrash } from '../../src/library/safety/trash.ts';

import { LibraryDatabase, readTransaction } from '../../src/library/store/database.ts';
import { allIds, reference, stuk } from './papers.ts';

const one = stuk('kst-30000-1', 'Zie Kamerstuk 31 066, nr. 2 over de dijkversterking.');
const two = stuk('kst-30000-2', 'Een andere tekst over gemalen.');

let count = 0;
const newName = () => `safety-${count++}`;
const ids = async (library: Library) => (await allIds(library)).sort();

describe('what was taken out', () => {
  it('can be put back with all that was known of it', async () => {
    const library = await openLibrary(newName());
    await library.add([one, two]);
    expect(await library.remove([one.id, 'kst-1-1'])).toEqual([one.id]);
    expect(await library.search('dijkversterking')).toEqual([]);
    expect(await library.paper(one.id)).toBeUndefined();
    expect((await library.state()).removed).toMatchObject({ papers: 1 });
    expect(await library.putBack()).toEqual([one.id]);
    expect(await library.search('dijkversterking')).toHaveLength(1);
    expect((await library.resolve(reference('Kamerstuk 31 066, nr. 2'))).vermeldingen).toHaveLength(1);
    expect((await library.state()).removed).toBeUndefined();
    library.close();
  });

  it('goes batch by batch when there are hundreds, and comes back after a restart', async () => {
    const name = newName();
    const many = Array.from({ length: 600 }, (_, i) => stuk(`kst-31000-${i}`, `Tekst ${i}.`));
    const library = await openLibrary(name);
    await library.add(many);
    const steps: number[] = [];
    await library.remove(
      many.map(({ id }) => id),
      { onProgress: (done) => steps.push(done) },
    );
    expect(steps).toEqual([250, 500, 600]);
    expect(await library.count()).toBe(0);
    library.close();
    const again = await openLibrary(name);
    expect(await again.putBack()).toHaveLength(600);
    expect(await again.count()).toBe(600);
    again.close();
  });

  it('does not stand in the way of what is left, however much it was', async () => {
    const library = await openLibrary(newName());
    const much = Array.from({ length: 600 }, (_, i) => stuk(`kst-31000-${i}`, 'Over gemalen.'));
    const left = Array.from({ length: 20 }, (_, i) =>
      stuk(`kst-32000-${i}`, 'Over dijken, bruggen en tunnels, en tussen veel andere woorden ook gemalen.'),
    );
    await library.add([...much, ...left]);
    await library.remove(much.map(({ id }) => id));
    expect(await library.search('gemalen', { limit: 5 })).toHaveLength(5);
    expect(await library.search('"andere woorden ook gemalen"', { limit: 5 })).toHaveLength(5);
    expect(await library.related('gemalen', { limit: 5 })).toHaveLength(5);
    library.close();
  });

  it('stays as the reader added it again meanwhile', async () => {
    const library = await openLibrary(newName());
    await library.add([one]);
    await library.remove([one.id]);
    await library.add([{ ...one, titel: 'Verbeterd' }]);
    await library.putBack();
    expect((await library.paper(one.id))?.titel).toBe('Verbeterd');
    library.close();
  });

  it('still counts as what came with the product when it is put back', async () => {
    const library = await openLibrary(newName());
    await library.installPack({ version: 'a', documents: [one, two] });
    await library.remove([one.id]);
    await library.putBack();
    await library.installPack({ version: 'b', documents: [two] });
    expect(await ids(library)).toEqual([two.id]);
    library.close();
  });

  it('is gone for good after a day, or when other papers are taken out', async () => {
    const name = newName();
    const library = await openLibrary(name);
    await library.add([one, two]);
    await library.remove([one.id]);
    await library.remove([two.id]);
    const db = new LibraryDatabase(name);
    await clearOldTrash(db);
    expect((await library.state()).removed?.papers).toBe(1);
    await clearOldTrash(db, Date.now() + 25 * 3_600_000);
    expect(await library.putBack()).toEqual([]);
    db.close();
    library.close();
  });
});

describe('a library that the browser wiped', () => {
  const day = '2026-03-02';
  const before: Marker = { library: 'a', papers: 12, day };

  it('is distinguished from one that its reader emptied, and from a first start', () => {
    const now = { library: 'b', papers: 0, day: '2026-03-09' };
    expect(markerAfter(before, now)).toEqual({ ...now, lost: { papers: 12, day } });
    expect(markerAfter(before, { ...now, library: 'a' }).lost).toBeUndefined();
    expect(markerAfter({ ...before, papers: 0 }, now).lost).toBeUndefined();
    expect(markerAfter(undefined, now).lost).toBeUndefined();
  });

  it('stays reported until something is done about it, and nothing stored makes it throw', () => {
    const lost = { papers: 12, day };
    const later = markerAfter({ ...before, lost }, { library: 'a', papers: 1, day: '2026-04-01' });
    expect(later.lost).toEqual(lost);
    for (const odd of [null, 3, 'x', [], {}, { library: 1 }, { ...before, lost: 3 }])
      expect(markerAfter(odd, before)).toEqual(before);
  });

  const kept = () => {
    let stored: unknown;
    return {
      get: async () => stored,
      set: async (marker: Marker) => {
        stored = structuredClone(marker);
      },
    };
  };

  it('is noticed though the page stays open, until a back-up is entered', async () => {
    const name = newName();
    const library = await openLibrary(name, { marker: kept() });
    const empty = await new Response(library.export()).blob();
    await library.installPack({ version: 'a', documents: [two] });
    await library.add([one]);
    const backup = await new Response(library.export()).blob();
    expect(await library.lost()).toBeUndefined();
    await Dexie.delete(name);
    expect(await library.lost()).toEqual({ papers: 1, day: new Date().toISOString().slice(0, 10) });
    expect(await library.search('dijkversterking')).toEqual([]);
    expect((await library.state()).lost).toBeDefined();
    await library.restore(empty);
    expect(await library.lost()).toBeDefined();
    await library.restore(backup);
    expect(await library.lost()).toBeUndefined();
    expect(await library.search('dijkversterking')).toHaveLength(1);
    library.close();
  });

  it('is reported after a restart, until the reader has seen it', async () => {
    const [name, marker] = [newName(), kept()];
    const library = await openLibrary(name, { marker });
    await library.add([one]);
    await library.lost();
    library.close();
    await Dexie.delete(name);
    const again = await openLibrary(name, { marker });
    expect(await again.lost()).toMatchObject({ papers: 1 });
    await again.dismiss('lost');
    expect(await again.lost()).toBeUndefined();
    again.close();
  });
});

describe('an answer that the browser breaks off, as it does when busy or when it takes the database away', () => {
  /** How the next transactions end. */
  const ends: ((transaction: IDBTransaction) => void)[] = [];
  const atOnce = (transaction: IDBTransaction) => queueMicrotask(() => transaction.abort());
  const whileReading = (transaction: IDBTransaction) => {
    const { objectStore } = transaction;
    transaction.objectStore = (name) => {
      transaction.objectStore = objectStore;
      atOnce(transaction);
      return transaction.objectStore(name);
    };
  };
  beforeEach(() => {
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asked) {
      const transaction = begin.apply(this, asked);
      ends.shift()?.(transaction);
      return transaction;
    });
  });
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    ['at once', atOnce],
    ['while it reads', whileReading],
  ])('%s, is looked up once more and no oftener', async (_, end) => {
    const library = await openLibrary(newName());
    await library.add([two]);
    ends.push(end);
    expect(await library.search('gemalen')).toHaveLength(1);
    ends.push(end);
    expect(await library.shelf()).toEqual([two.id]);
    ends.push(end, end);
    await expect(library.search('gemalen')).rejects.toThrow();
    expect(ends).toEqual([]);
    expect(await library.search('gemalen')).toHaveLength(1);
    library.close();
  });

  it('is not looked up again where the question itself went wrong', async () => {
    const db = new LibraryDatabase(newName());
    const ask = vi.fn(async () => {
      await db.heads.count();
      throw new TypeError('of our own making');
    });
    await expect(readTransaction(db, ask)).rejects.toThrow('of our own making');
    expect(ask).toHaveBeenCalledTimes(1);
    db.close();
  });
});

describe('a library that does not open', () => {
  it('was made by a newer version: it is left as it is', async () => {
    const name = newName();
    const newer = new Dexie(name);
    newer.version(999).stores({ heads: 'id', anders: 'id' });
    await newer.open();
    await newer.table('heads').put({ id: 'van later' });
    newer.close();
    const error = await openLibrary(name).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LibraryFailure);
    expect(failureOf(error)).toBe('nieuwere-versie');
    await newer.open();
    expect(await newer.table('heads').count()).toBe(1);
    newer.close();
  });

  it('is upgraded however long that takes, once the browser has begun', async () => {
    const name = newName();
    const request = indexedDB.open(name, 20);
    request.onupgradeneeded = () => {
      const heads = request.result.createObjectStore('heads', { keyPath: 'id' });
      heads.createIndex('herkomst', 'herkomst');
      for (let i = 0; i < 20; i++) heads.put({ id: `kst-30000-${i}`, nr: i, dag: '', herkomst: 'lezer' });
    };
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    const { promise: patience, resolve: endPatience } = Promise.withResolvers<void>();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      endPatience();
      return put.apply(this, row);
    });
    const library = await openLibrary(name, { patience: () => patience });
    vi.restoreAllMocks();
    expect(await library.shelf({ filter: { herkomst: 'onbekend' } })).toHaveLength(20);
    library.close();
  });

  it('is kept at an older version by a page that does not give way', async () => {
    const name = newName();
    const request = indexedDB.open(name, 10);
    const older = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const error = await openLibrary(name).catch((thrown: unknown) => thrown);
    expect(failureOf(error)).toBe('ander-venster');
    older.close();
    const library = await openLibrary(name);
    expect(await library.count()).toBe(0);
    library.close();
  });
});

it('a page of ours gives way to a newer version, and writes no more', async () => {
  const name = newName();
  const library = await openLibrary(name);
  const newer = new Dexie(name);
  newer.version(999).stores({ heads: 'id' });
  await newer.open();
  const error = await library.add([one]).catch((thrown: unknown) => thrown);
  expect(failureOf(error)).toBe('bijgewerkt');
  expect(await newer.table('heads').count()).toBe(0);
  newer.close();
  library.close();
});

it('a full disk is known as such, however deep the browser’s own error lies', () => {
  const full = new DOMException('no room', 'QuotaExceededError');
  const wrapped = new Dexie.AbortError('aborted', new Dexie.QuotaExceededError('no room'));
  expect(failureOf(full)).toBe('vol');
  expect(failureOf(wrapped)).toBe('vol');
  expect(failureOf(new Dexie.BulkError('bulk', [new Dexie.QuotaExceededError('no room')]))).toBe('vol');
  expect(failureOf(new Error('else'))).toBe('onbekend');
  expect(failureOf('not even an error')).toBe('onbekend');
});
