import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/index.ts';
import { SHIPPED } from '../../src/library/store/shipped.ts';
import { allIds, reference } from './papers.ts';
import { papersOf, undump } from './released/dump.ts';

// The product of these libraries ships these.
Object.assign(SHIPPED, Object.fromEntries(papersOf().pack.map(({ id }) => [id, []])));

const FOLDER = join(import.meta.dirname, 'released');
const versions = readdirSync(FOLDER).flatMap((file) => /^(\d+)\.json$/.exec(file)?.[1] ?? []);

const { pack, own, removed } = papersOf();
const shipped = pack.filter(({ id }) => id !== removed);
const ids = [...own, ...shipped].map(({ id }) => id).sort();

describe.each(versions)('a library of version %s', (version) => {
  const made = async () => {
    const name = `released-${version}-${Math.random()}`;
    await undump(name, JSON.parse(readFileSync(join(FOLDER, `${version}.json`), 'utf8')));
    return name;
  };
  const opened = async () => openLibrary(await made());

  it('opens with every paper in it, word for word', async () => {
    const library = await opened();
    expect(await library.count()).toBe(ids.length);
    expect((await allIds(library)).sort()).toEqual(ids);
    for (const paper of [...own, ...shipped]) expect(await library.paper(paper.id)).toEqual(paper);
    library.close();
  });

  it('knows what the reader brought, and what the reader took out of what came with the product', async () => {
    const library = await opened();
    expect(await library.packVersion()).toBe('a');
    await library.installPack({ version: 'b', documents: pack });
    expect(await library.held([removed])).toEqual([]);
    await library.installPack({ version: 'c', documents: [] });
    expect((await allIds(library)).sort()).toEqual(own.map(({ id }) => id).sort());
    library.close();
  });

  it('gives it all to a back-up at once', async () => {
    const library = await opened();
    const file = await new Response(library.export()).blob();
    const other = await openLibrary(`released-${Math.random()}`);
    expect((await other.restore(file)).added.sort()).toEqual(ids);
    library.close();
    other.close();
  });

  it('is known as wiped when it is', async () => {
    let stored: unknown;
    const marker = {
      get: async () => stored,
      set: async (now: object) => {
        stored = structuredClone(now);
      },
    };
    const name = await made();
    const library = await openLibrary(name, { marker });
    expect(await library.lost()).toBeUndefined();
    await Dexie.delete(name);
    expect(await library.lost()).toMatchObject({ papers: own.length });
    library.close();
  });

  it('answers as a new one does when it has been derived anew', async () => {
    const library = await opened();
    await library.rederive();
    const found = await library.search('bruggen');
    expect(found.map(({ paper }) => paper.id)).toEqual(['kst-30000-3']);
    const { vermeldingen } = await library.resolve(reference('Kamerstuk 31 066, nr. 2'));
    expect(vermeldingen).toEqual(['ah-tk-20242025-77#voetnoot-1']);
    const shelf = await library.shelf({ filter: { jaar: '2024-2025' } });
    expect(shelf).toContain('ah-tk-20242025-77');
    library.close();
  });
});
