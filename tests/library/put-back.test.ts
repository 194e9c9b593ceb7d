/** Putting back while other windows work, and over what is damaged: no text is lost by it. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { type Library, openLibrary } from '../../src/library/index.ts';
import { openDatabase } from '../../src/library/safety/open.ts';
import { actOf, harm } from './harm.ts';
import { stuk } from './papers.ts';

const id = 'kst-36000-1';
const older = stuk(id, 'De oude tekst.');
const newer = stuk(id, 'De nieuwe tekst.');
const newest = stuk(id, 'De nieuwste tekst.');

let count = 0;
const newName = () => `put-back-${count++}`;
const open: Library[] = [];
const opened = async (name: string): Promise<Library> => {
  const library = await openLibrary(name);
  open.push(library);
  return library;
};
afterEach(() => {
  for (const library of open.splice(0)) library.close();
});

/** How far the one window is when the other begins, in reads that a third makes meanwhile. */
const BEHIND = Array.from({ length: 25 }, (_, i) => i);

/** A library in which the one text took the place of the other; two windows on it, a number of reads apart. */
async function together(
  behind: number,
  first: (library: Library) => Promise<unknown>,
  second: (library: Library) => Promise<unknown>,
): Promise<{ held: string | undefined; trash: unknown[] }> {
  const name = newName();
  const [one, two] = [await opened(name), await opened(name)];
  await one.add([older]);
  await one.add([newer]);
  const db = await openDatabase(name);
  const begun = first(one);
  for (let i = 0; i < behind; i++) await db.meta.get('birth');
  await Promise.all([begun, second(two)]);
  const trash = await db.trash.toArray();
  db.close();
  return { held: (await one.paper(id))?.delen[0]?.tekst, trash };
}

const putBack = (library: Library) => library.putBack({ what: 'replaced' });

describe('an earlier text', () => {
  it('is there when two windows put it back', async () => {
    for (const behind of BEHIND)
      expect(await together(behind, putBack, putBack)).toEqual({ held: 'De oude tekst.', trash: [] });
  });

  it('is not put over one that another window brings meanwhile', async () => {
    for (const behind of BEHIND) {
      const { held, trash } = await together(behind, putBack, (library) => library.add([newest]));
      expect(held).toBe('De nieuwste tekst.');
      expect(trash).toHaveLength(1);
    }
  });

  it('waits where the head of what is held cannot be read, until that is mended', async () => {
    const name = newName();
    const library = await opened(name);
    await library.add([older]);
    await library.add([newer]);
    await harm(name, actOf("edit('heads', () => undefined)"), id);
    expect(await putBack(library)).toEqual([]);
    expect((await library.state()).replaced).toMatchObject({ papers: 1 });
    await library.mend();
    expect(await putBack(library)).toEqual([id]);
    expect(await library.paper(id)).toEqual(older);
  });
});
