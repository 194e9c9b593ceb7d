/** What helps where a library, its index or a back-up of it is not whole. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failureOf, type Library, openLibrary, rescuePapers, UnusableFile } from '../../src/library/index.ts';
import { mend } from '../../src/library/intake/mend.ts';
import { openDatabase } from '../../src/library/safety/open.ts';
import { LibraryDatabase, mendingMeta } from '../../src/library/store/database.ts';
import { actOf, harm } from './harm.ts';
import { allIds, seeds, stuk } from './papers.ts';

const one = stuk('kst-30000-1', 'Over de dijkversterking.');
const two = stuk('kst-30000-2', 'Over gemalen.');
const three = stuk('kst-30000-3', 'Bruggen en tunnels.');

const letter = { soort: 'bestand', naam: 'bruggen.pdf', dag: '2026-11-02' } as const;
/** The same, where only a back-up says so. */
const letterSaid = { ...letter, volgens: 'back-up' } as const;

let count = 0;
const newName = () => `rescue-${count++}`;
const open: Library[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const library of open.splice(0)) library.close();
});
async function libraryOf(name: string, ...papers: Parameters<Library['add']>[0]): Promise<Library> {
  const library = await openLibrary(name);
  open.push(library);
  await library.add(papers);
  return library;
}
const blobOf = (file: ReadableStream<Uint8Array>): Promise<Blob> => new Response(file).blob();
const linesOf = async (file: Blob): Promise<string[]> =>
  (await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text()).split('\n');
const zipped = (lines: readonly (string | Uint8Array<ArrayBuffer>)[]): Promise<Blob> =>
  blobOf(new Blob(lines.flatMap((line) => [line, '\n'])).stream().pipeThrough(new CompressionStream('gzip')));

describe('a library that never opens', () => {
  it('is given up when the reader has waited long enough', async () => {
    const never = () => new Promise<never>(() => {});
    vi.spyOn(indexedDB, 'databases').mockImplementation(never);
    const error = await openLibrary(newName(), { patience: async () => {} }).catch(
      (thrown: unknown) => thrown,
    );
    expect(failureOf(error)).toBe('geen-antwoord');
  });

  it('that was made by a newer version gives its papers to a back-up, and stays as it is', async () => {
    const name = newName();
    (await libraryOf(name, one, two)).close();
    const newer = new Dexie(name);
    newer.version(999).stores({ heads: 'id', bodies: 'id', meta: 'key', anders: 'id' });
    await newer.open();
    newer.close();
    await expect(openLibrary(name)).rejects.toThrow();
    const onEnd = vi.fn();
    const file = await blobOf(rescuePapers({ name, onEnd }));
    expect(onEnd).toHaveBeenCalledWith({ papers: 2, damaged: [] });
    const other = await libraryOf(newName());
    await other.restore(file);
    expect((await allIds(other)).sort()).toEqual([one.id, two.id]);
    expect((await indexedDB.databases()).find((database) => database.name === name)?.version).toBe(9990);
  });

  it('gives what can be read, names the rest, and knows where it came from', async () => {
    const name = newName();
    const { all } = await seeds();
    const shipped = all.slice(0, 1);
    const library = await libraryOf(name, one, two);
    await library.add([three], { herkomst: letter });
    await library.installPack({ version: 'a', documents: shipped });
    library.close();
    await harm(name, actOf("edit('bodies', (row) => row.id === hurt ? { ...row, json: 7 } : row)"), one.id);
    await harm(
      name,
      actOf("edit('heads', (row) => row.id === hurt ? undefined : row); edit('terms', () => undefined)"),
      two.id,
    );
    const onEnd = vi.fn();
    const file = await blobOf(rescuePapers({ name, onEnd }));
    expect(onEnd).toHaveBeenCalledWith({ papers: 3, damaged: [one.id] });
    const other = await libraryOf(newName());
    await other.restore(file);
    const heads = await other.heads(await allIds(other));
    expect(new Map(heads.map(({ id, herkomst }) => [id, herkomst]))).toEqual(
      new Map<string, unknown>([
        [two.id, expect.objectContaining({ soort: 'back-up' })],
        [three.id, letterSaid],
        ...shipped.map(({ id }) => [id, { soort: 'meegeleverd' }] as const),
      ]),
    );
  });

  it('is not made where there is none', async () => {
    const name = newName();
    await expect(blobOf(rescuePapers({ name }))).rejects.toThrow();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });
});

describe('a file of which some lines are bad', () => {
  const file = async (): Promise<string[]> =>
    (await linesOf(await blobOf((await libraryOf(newName(), one, two, three)).export()))).slice(0, -1);

  it.each([
    ['one is no JSON', (lines: string[]) => lines.with(2, lines[2]?.slice(0, -9) ?? '')],
    ['one is no paper', (lines: string[]) => lines.with(2, '{"id":"kst-30000-2"}')],
    ['one is not even text', (lines: string[]) => lines.toSpliced(2, 1, '{\ufffd')],
    ['one is missing', (lines: string[]) => lines.toSpliced(2, 1)],
    ['its end is missing', (lines: string[]) => lines.toSpliced(2, 1).slice(0, -1)],
  ])('changes nothing where %s, until the reader takes the good ones', async (_, spoil) => {
    const spoilt = await zipped(spoil(await file()));
    const library = await libraryOf(newName());
    const error: unknown = await library.restore(spoilt).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnusableFile);
    expect(error).toMatchObject({ whole: 2 });
    expect(await library.count()).toBe(0);
    await library.restore(spoilt, { onlyWhole: true });
    expect((await allIds(library)).sort()).toEqual([one.id, three.id]);
  });

  it('gives what came before the place where it was cut off', async () => {
    const many = Array.from({ length: 400 }, (_, i) => stuk(`kst-31000-${i}`, `Tekst ${i} ${Math.random()}`));
    const whole = await blobOf((await libraryOf(newName(), ...many)).export());
    const library = await libraryOf(newName());
    await library.restore(whole.slice(0, whole.size / 2), { onlyWhole: true });
    const held = await library.count();
    expect(held).toBeGreaterThan(50);
    expect(held).toBeLessThan(350);
  });

  it('offers nothing where it is no file of ours', async () => {
    const library = await libraryOf(newName());
    const other = await zipped(['{"iets":"anders"}', JSON.stringify(one)]);
    await expect(library.restore(other)).rejects.toMatchObject({ reason: 'ander-bestand', whole: 0 });
  });
});

describe('what is derived, made anew', () => {
  it('goes on where it was stopped, while papers come and go', async () => {
    const name = newName();
    const many = Array.from({ length: 250 }, (_, i) =>
      stuk(`kst-31000-${1000 + i}`, `Tekst over gemalen ${i}.`),
    );
    const library = await libraryOf(name, ...many);
    await harm(
      name,
      actOf("edit('terms', () => undefined); edit('heads', (row) => row.id.endsWith('7') ? undefined : row)"),
      '',
    );
    const stop = new AbortController();
    const steps: number[] = [];
    const onProgress = (done: number) => {
      steps.push(done);
      if (steps.length === 1) stop.abort();
    };
    await expect(library.mend({ onProgress, signal: stop.signal })).rejects.toThrow();
    expect((await library.damaged()).index).toBe(true);
    await library.remove(['kst-31000-1001']);
    await library.add([one]);
    library.close();
    const again = await libraryOf(name);
    await again.mend({ onProgress });
    expect(steps).toEqual([100, 200, 250]);
    expect(await again.count()).toBe(250);
    expect(await again.search('gemalen', { limit: 300 })).toHaveLength(249);
    expect(await again.search('dijkversterking')).toHaveLength(1);
    expect(await again.damaged()).toEqual({ papers: [], index: false });
  });

  it('starts over where what was remembered of a stopped one is wrong', async () => {
    const name = newName();
    (await libraryOf(name, one, two)).close();
    await harm(
      name,
      actOf("put('meta', { key: 'mending', after: 'zzz', done: 9 }); edit('numbers', () => undefined)"),
      '',
    );
    const db = new LibraryDatabase(name);
    expect(await mend(db)).toEqual([]);
    expect(await mendingMeta(db)).toBeUndefined();
    expect(await db.numbers.count()).toBe(2);
    db.close();
  });

  it('does not stop at a paper that cannot be read, nor does an update of the deriver', async () => {
    const name = newName();
    (await libraryOf(name, one, two, three)).close();
    await harm(
      name,
      actOf("edit('bodies', (row) => row.id === hurt ? { ...row, json: row.json.slice(0, 9) } : row)"),
      one.id,
    );
    await harm(name, actOf("edit('heads', (row) => ({ ...row, versie: 1 }))"), '');
    const library = await libraryOf(name);
    expect(await library.rederive()).toBe(3);
    expect(await library.rederive()).toBe(0);
    expect((await allIds(library)).sort()).toEqual([one.id, two.id, three.id]);
    await expect.poll(async () => (await library.damaged()).papers).toEqual([one.id]);
  });
});

it('a damaged paper that came with the product is whole again when the product brings it', async () => {
  const name = newName();
  const pack = { version: 'a', documents: [one] };
  const library = await libraryOf(name);
  await library.installPack(pack);
  await harm(name, actOf("edit('bodies', () => undefined)"), '');
  expect((await library.inFull(one.id)).paper.beschadigd).toBe(true);
  await expect.poll(() => library.packVersion()).toBeUndefined();
  await library.installPack(pack);
  expect(await library.paper(one.id)).toEqual(one);
  expect(await library.packVersion()).toBe('a');
});

it('segments of the index that are damaged are not merged into whole ones', async () => {
  const name = newName();
  const library = await libraryOf(name, one);
  await library.add([two]);
  library.close();
  await harm(
    name,
    actOf("edit('terms', (row) => row.segment === 0 ? { ...row, data: row.data.map(() => 255) } : row)"),
    '',
  );
  const db = await openDatabase(name);
  const again = await libraryOf(name);
  await again.rederive();
  const index = await db.meta.get('index');
  expect(index?.key === 'index' && index.segments).toHaveLength(2);
  await expect.poll(async () => (await again.damaged()).index).toBe(true);
  db.close();
});

describe('a damaged paper', () => {
  const cut = "edit('bodies', (row) => row.id === hurt ? { ...row, json: row.json.slice(0, 9) } : row)";
  const noOrigin =
    "edit('heads', (row) => row.id === hurt ? { ...row, herkomst: { soort: 'bestand' } } : row)";

  it('is left out of a back-up, which restores the others with where they came from', async () => {
    const name = newName();
    const library = await libraryOf(name, one);
    await library.add([two], { herkomst: letter });
    await harm(name, actOf(cut), one.id);
    const file = await blobOf(library.export());
    expect(JSON.parse((await linesOf(file)).at(-2) ?? '')).toMatchObject({ papers: 1, missing: 1 });
    const other = await libraryOf(newName());
    await other.restore(file);
    expect((await other.heads(await allIds(other))).map(({ herkomst }) => herkomst)).toEqual([letterSaid]);
    const pack = await blobOf(library.export({ ids: [one.id, two.id] }));
    expect(await (await libraryOf(newName())).restore(pack)).toMatchObject({ added: [two.id] });
  });

  it('that a new version of the product drops is no longer named', async () => {
    const name = newName();
    const library = await libraryOf(name);
    await library.installPack({ version: 'a', documents: [one, two] });
    await harm(name, actOf(cut), one.id);
    expect(await library.paper(one.id)).toBeUndefined();
    await expect.poll(async () => (await library.damaged()).papers).toEqual([one.id]);
    await library.installPack({ version: 'b', documents: [two] });
    expect(await library.damaged()).toEqual({ papers: [], index: false });
  });

  it('gives way to a text of whatever standing, and leaves nothing in the trash', async () => {
    const name = newName();
    const library = await libraryOf(name);
    await library.add([one], { herkomst: letter });
    await harm(name, actOf(cut), one.id);
    expect((await library.inFull(one.id)).paper.beschadigd).toBe(true);
    await expect.poll(async () => (await library.damaged()).papers).toEqual([one.id]);
    const less = { ...one, titel: 'Van een pagina' };
    const result = await library.add([less], { herkomst: { soort: 'pagina', adres: '', dag: letter.dag } });
    expect(result).toMatchObject({ added: [one.id], withheld: [] });
    expect(await library.paper(one.id)).toEqual(less);
    expect((await library.state()).replaced).toBeUndefined();
  });

  it('of which only the origin is, is listed again; its text is not lost where another takes its place', async () => {
    const name = newName();
    const library = await libraryOf(name, one, two);
    await harm(name, actOf(noOrigin), one.id);
    await harm(name, actOf(noOrigin), two.id);
    const other = { ...two, titel: 'Een andere' };
    await library.add([other]);
    expect(await library.putBack({ what: 'replaced' })).toEqual([two.id]);
    expect(await library.paper(two.id)).toEqual(two);
    await library.mend();
    expect((await library.heads([one.id]))[0]).toMatchObject({
      titel: one.titel,
      herkomst: { soort: 'onbekend' },
    });
  });

  it('of which only the head is, can be taken out and put back', async () => {
    const name = newName();
    const library = await libraryOf(name, one, two);
    await harm(name, actOf("edit('heads', (row) => row.id === hurt ? undefined : row)"), one.id);
    expect(await library.remove([one.id, two.id])).toEqual([one.id, two.id]);
    expect(await library.paper(one.id)).toBeUndefined();
    expect(await library.putBack()).toEqual([one.id, two.id]);
    expect(await library.paper(one.id)).toEqual(one);
  });
});

it('of a paper of the product whose head is gone, every back-up says that it came with the product', async () => {
  const { all } = await seeds();
  const [hurt] = all;
  if (!hurt) throw new Error('no seeds');
  const name = newName();
  const library = await libraryOf(name);
  await library.installPack({ version: 'a', documents: all });
  await harm(name, actOf("edit('heads', (row) => row.id === hurt ? undefined : row)"), hurt.id);
  for (const stream of [library.export(), rescuePapers({ name })]) {
    const other = await libraryOf(newName());
    await other.restore(await blobOf(stream));
    expect((await other.heads([hurt.id]))[0]?.herkomst).toEqual({ soort: 'meegeleverd' });
  }
});

it('of a damaged back-up the good papers keep where they came from, as far as that is believed', async () => {
  const library = await libraryOf(newName(), one);
  await library.add([two], { herkomst: letter });
  await library.add([three], { herkomst: { soort: 'dienst', adres: 'https://example.nl', dag: letter.dag } });
  const lines = (await linesOf(await blobOf(library.export()))).slice(0, -1);
  const spoilt = new File([await zipped(lines.toSpliced(1, 1))], 'half.gz');
  const other = await libraryOf(newName());
  expect((await other.restore(spoilt, { onlyWhole: true })).added).toEqual([two.id, three.id]);
  expect((await other.heads([two.id, three.id])).map(({ herkomst }) => herkomst)).toEqual([
    letterSaid,
    { soort: 'back-up', naam: 'half.gz', dag: expect.any(String) },
  ]);
});
