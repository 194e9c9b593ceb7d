/** Where papers came from: what is kept of it, and what it is worth. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Library, openLibrary } from '../../src/library/index.ts';
import { addPapers } from '../../src/library/intake/add.ts';
import { derive } from '../../src/library/intake/derive.ts';
import { openDatabase } from '../../src/library/safety/open.ts';
import { bodyOf } from '../../src/library/store/bodies.ts';
import {
  fromFile,
  fromPage,
  herkomstSchema,
  saidByBackup,
  standingOf,
  voiceOf,
} from '../../src/library/store/herkomst.ts';
import { isShippedText, SHIPPED } from '../../src/library/store/shipped.ts';
import { buildPack } from '../../src/tools/pack.ts';
import type { Herkomst } from '../../src/view-models/herkomst.ts';
import { runs } from '../runs.ts';
import { stuk } from './papers.ts';

let count = 0;
const newName = () => `herkomst-${count++}`;
const dag = '2026-11-12';
const FROM: Record<string, Herkomst> = {
  dienst: { soort: 'dienst', adres: 'https://zoek.officielebekendmakingen.nl/kst-36000-1.xml', dag },
  meegeleverd: { soort: 'meegeleverd' },
  bestand: { soort: 'bestand', naam: 'brief.pdf', dag },
  pakket: { soort: 'pakket', naam: 'kantoor.jsonl.gz', dag },
  pagina: { soort: 'pagina', adres: 'https://www.tweedekamer.nl/kamerstukken', dag },
  onbekend: { soort: 'onbekend' },
};
const from = (soort: string): Herkomst => FROM[soort] ?? { soort: 'onbekend' };
const textOf = async (library: Library, id: string) => (await library.paper(id))?.delen[0]?.tekst;
const fileOf = async (library: Library, ids?: string[]): Promise<File> =>
  new File([await new Response(library.export(ids ? { ids } : {})).blob()], 'bewaard.jsonl.gz');

describe('the papers that the product ships', () => {
  it('are in the list of all that it ever shipped, word for word', async () => {
    const { documents } = await buildPack('seeds');
    for (const paper of documents) {
      const isListed = await isShippedText(paper);
      expect(isListed, `${paper.id}: add the SHA-256 of its JSON to src/library/store/shipped.ts`).toBe(true);
      expect(await isShippedText({ ...paper, titel: `${paper.titel}.` })).toBe(false);
    }
    expect(await isShippedText(stuk('constructor', 'x'))).toBe(false);
    for (const hashes of Object.values(SHIPPED))
      for (const hash of hashes) expect(hash).toMatch(/^[\da-f]{64}$/);
  });
});

it('standing: official, shipped, file, pack, page; what is not known must be asked about like a file', () => {
  const order = ['pagina', 'pakket', 'bestand', 'meegeleverd', 'dienst'].map((soort) =>
    standingOf(from(soort)),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(order.length);
  expect(standingOf(from('onbekend'))).toBe(standingOf(from('bestand')));
  expect(standingOf({ soort: 'back-up', naam: '', dag })).toBe(standingOf(from('pakket')));
});

it('a paper without an official number speaks for no other, unless it is official, shipped, or held before origins were kept', () => {
  expect(
    ['dienst', 'meegeleverd', 'bestand', 'pakket', 'pagina', 'onbekend'].map((soort) => [
      voiceOf({ id: 'lokaal-a', herkomst: from(soort) }),
      voiceOf({ id: 'kst-36000-1', herkomst: from(soort) }),
    ]),
  ).toEqual([
    [2, 2],
    [2, 2],
    [0, 2],
    [0, 1],
    [0, 2],
    [2, 2],
  ]);
});

describe('what is kept of a file or page', () => {
  it('is a name without signs that nobody sees, and an address without anything but the numbers of the paper', () => {
    expect(fromFile('brief\u202efdp.exe\u0000')).toMatchObject({ soort: 'bestand', naam: 'brieffdp.exe' });
    expect(
      fromPage('https://www.tweedekamer.nl/detail?id=2025Z00001&did=2025D00001&mail=ik#x'),
    ).toMatchObject({
      adres: 'https://www.tweedekamer.nl/detail?id=2025Z00001&did=2025D00001',
    });
    expect(fromPage('geen adres')).toMatchObject({ adres: '' });
  });

  it('is refused from a back-up that says something else', () => {
    for (const odd of [
      {},
      { soort: 'koning' },
      { soort: 'bestand', naam: 3, dag },
      { ...from('bestand'), x: 1 },
    ])
      expect(herkomstSchema.safeParse(odd).success).toBe(false);
    for (const right of Object.values(FROM)) expect(herkomstSchema.parse(right)).toEqual(right);
  });
});

it('goes into a back-up and out of it, and is told of the paper everywhere', async () => {
  const library = await openLibrary(newName());
  const soorten = ['bestand', 'pakket', 'pagina', 'onbekend'];
  for (const [i, soort] of soorten.entries())
    await library.add([stuk(`kst-36000-${i + 1}`, 'Zie Kamerstuk 31 066, nr. 2.')], {
      herkomst: from(soort),
    });
  const other = await openLibrary(newName());
  await other.restore(await fileOf(library));
  for (const one of [library, other]) {
    await one.rederive();
    const isRestored = one === other;
    const volgens = isRestored ? { volgens: 'back-up' } : {};
    const file = { ...from('bestand'), ...volgens };
    const page = { ...from('pagina'), ...volgens };
    const unknown = isRestored ? expect.objectContaining({ soort: 'back-up' }) : from('onbekend');
    const heads = await one.heads(soorten.map((_, i) => `kst-36000-${i + 1}`));
    expect(heads.map(({ herkomst }) => herkomst)).toEqual([file, from('pakket'), page, unknown]);
    expect((await one.inFull('kst-36000-1')).paper.herkomst).toEqual(file);
    expect((await one.shelfLabels()).herkomsten).toHaveLength(soorten.length);
    expect(await one.shelf({ filter: { herkomst: 'pagina' } })).toEqual(['kst-36000-3']);
    one.close();
  }
});

it('whatever a back-up says, what it brings speaks no louder than what a pack brings', () => {
  const source: Herkomst = { soort: 'back-up', naam: 'b.jsonl.gz', dag };
  for (const said of [...Object.values(FROM), source])
    for (const id of ['lokaal-a', 'kst-36000-1']) {
      const kept = saidByBackup(herkomstSchema.parse(said), source);
      expect(voiceOf({ id, herkomst: kept })).toBe(voiceOf({ id, herkomst: from('pakket') }));
      // As it does out of the next back-up.
      expect(saidByBackup(herkomstSchema.parse(kept), source)).toEqual(kept);
    }
});

it('stays in a library of before, which only knew what came with the product', async () => {
  const name = newName();
  const older = indexedDB.open(name, 20);
  older.onupgradeneeded = () => {
    const heads = older.result.createObjectStore('heads', { keyPath: 'id' });
    heads.createIndex('herkomst', 'herkomst');
    const put = (id: string, herkomst: string) =>
      heads.put({ ...derive(stuk(id, ''), from('onbekend')).head, nr: 0, herkomst });
    put('ah-tk-20252026-403', 'pack');
    put('kst-36000-1', 'pack');
    put('kst-36000-2', 'lezer');
    const { body } = bodyOf(stuk('kst-36000-3', ''));
    const trash = older.result.createObjectStore('trash', { keyPath: 'id' });
    trash.put({ id: body.id, body, herkomst: 'lezer', sinds: '2026-11-02' });
  };
  await new Promise((resolve) => {
    older.onsuccess = resolve;
  });
  older.result.close();
  const db = await openDatabase(name);
  expect((await db.heads.toArray()).map(({ herkomst }) => herkomst)).toEqual([
    { soort: 'meegeleverd' },
    // The product never shipped it: a back-up made it say so.
    { soort: 'onbekend' },
    { soort: 'onbekend' },
  ]);
  expect((await db.trash.toArray()).map(({ herkomst }) => herkomst)).toEqual([{ soort: 'onbekend' }]);
  db.close();
});

describe('of two readings under one number', () => {
  const id = 'kst-36000-1';
  const incoming = fc.record({
    soort: fc.constantFrom('dienst', 'bestand', 'pakket', 'pagina', 'onbekend'),
    by: fc.constantFrom('add', 'pack', 'back-up'),
    text: fc.constantFrom('een', 'twee', 'drie'),
  });

  /** Enters a text in one of the ways that there are; returns the standing it has there. */
  async function enter(library: Library, { soort, by, text }: { soort: string; by: string; text: string }) {
    const paper = stuk(id, text);
    if (by === 'add') {
      await library.add([paper], { herkomst: from(soort) });
      return standingOf(from(soort));
    }
    const other = await openLibrary(newName());
    await other.add([paper], { herkomst: from(soort) });
    await library.restore(await fileOf(other, by === 'pack' ? [id] : undefined));
    other.close();
    return by === 'pack' ? standingOf(from('pakket')) : Math.min(2, standingOf(from(soort)));
  }

  it('the lower never takes the place of the higher, whatever comes in, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(incoming, { minLength: 1, maxLength: 5 }), async (sequence) => {
        const library = await openLibrary(newName());
        for (const one of sequence) {
          const before = await textOf(library, id);
          const held = (await library.heads([id]))[0]?.herkomst;
          const standing = await enter(library, one);
          const after = await textOf(library, id);
          if (held && standing < standingOf(held)) expect(after).toBe(before);
          else expect(after).toBe(one.text);
          // A back-up keeps what it says of a paper that is new here: that can only make it stand firmer.
          const now = (await library.heads([id]))[0]?.herkomst ?? from('pagina');
          if (held) expect(standingOf(now)).toBeGreaterThanOrEqual(standingOf(held));
        }
        library.close();
      }),
      { numRuns: runs(15) },
    );
  });

  it('nothing that comes in by a file changes a paper of the product, or takes it out', async () => {
    const shipped = stuk(id, 'meegeleverd');
    const file = incoming.filter(({ by, soort }) => by !== 'add' || soort !== 'dienst');
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 4 }), async (sequence) => {
        const library = await openLibrary(newName());
        await library.installPack({ version: 'a', documents: [shipped] });
        for (const one of sequence) await enter(library, one);
        await library.installPack({ version: 'b', documents: [shipped] });
        expect(await library.paper(id)).toEqual(shipped);
        library.close();
      }),
      { numRuns: runs(10) },
    );
  });

  it('the same text twice is no replacement, and the better origin counts', async () => {
    const library = await openLibrary(newName());
    const paper = stuk(id, 'een');
    await library.add([paper], { herkomst: from('pagina') });
    expect(await library.add([paper], { herkomst: from('bestand') })).toMatchObject({
      replaced: [],
      unchanged: [id],
    });
    expect((await library.heads([id]))[0]?.herkomst).toEqual(from('bestand'));
    await library.add([paper], { herkomst: from('pakket') });
    expect((await library.heads([id]))[0]?.herkomst).toEqual(from('bestand'));
    expect((await library.state()).replaced).toBeUndefined();
    library.close();
  });

  it('two files under one number, given at once, are as one after the other: the first can be put back', async () => {
    const library = await openLibrary(newName());
    const result = await library.add([stuk(id, 'een'), stuk(id, 'twee')], { herkomst: from('bestand') });
    expect(result).toMatchObject({ added: [id], replaced: [id] });
    expect(await textOf(library, id)).toBe('twee');
    await library.putBack({ what: 'replaced' });
    expect(await textOf(library, id)).toBe('een');
    library.close();
  });

  it('of more files under a number that is held, the text that was held can be put back', async () => {
    const library = await openLibrary(newName());
    await library.add([stuk(id, 'van mij')], { herkomst: from('bestand') });
    const result = await library.add(
      ['een', 'twee', 'drie'].map((text) => stuk(id, text)),
      { herkomst: from('bestand') },
    );
    expect(result).toEqual({ added: [], replaced: [id], unchanged: [], withheld: [] });
    expect(await textOf(library, id)).toBe('drie');
    await library.putBack({ what: 'replaced' });
    expect(await textOf(library, id)).toBe('van mij');
    library.close();
  });

  it('the last of more files is held, also where it is what was held before them', async () => {
    const library = await openLibrary(newName());
    await library.add([stuk(id, 'een')], { herkomst: from('bestand') });
    const result = await library.add([stuk(id, 'twee'), stuk(id, 'een')], { herkomst: from('bestand') });
    expect(result).toMatchObject({ replaced: [id], unchanged: [] });
    expect(await textOf(library, id)).toBe('een');
    expect((await library.state()).replaced).toBeUndefined();
    library.close();
  });

  it('no text gets the origin of another, which another window replaced meanwhile', async () => {
    const name = newName();
    const library = await openLibrary(name);
    await library.add([stuk(id, 'een')], { herkomst: from('pagina') });
    const db = await openDatabase(name);
    const reading = db.heads.bulkGet.bind(db.heads);
    vi.spyOn(db.heads, 'bulkGet').mockImplementationOnce(
      (ids) =>
        reading(ids).then(async (heads) => {
          await library.add([stuk(id, 'van een pagina')], { herkomst: from('pagina') });
          return heads;
        }) as ReturnType<typeof reading>,
    );
    const result = await addPapers(db, [stuk(id, 'een')], { herkomst: from('bestand') });
    expect(result).toMatchObject({ replaced: [id], unchanged: [] });
    expect(await textOf(library, id)).toBe('een');
    expect((await library.heads([id]))[0]?.herkomst).toEqual(from('bestand'));
    db.close();
    library.close();
  });

  it('putting back what was removed leaves what was replaced, and the other way round', async () => {
    const library = await openLibrary(newName());
    await library.add([stuk(id, 'een'), stuk('kst-36000-2', 'ander')], { herkomst: from('pakket') });
    await library.add([stuk(id, 'twee')], { herkomst: from('bestand') });
    await library.remove(['kst-36000-2']);
    expect(await library.putBack()).toEqual(['kst-36000-2']);
    expect(await textOf(library, id)).toBe('twee');
    // Of a paper that is replaced twice, the last text is in the trash.
    await library.add([stuk(id, 'drie')], { herkomst: from('bestand') });
    await library.putBack({ what: 'replaced' });
    expect(await textOf(library, id)).toBe('twee');
    library.close();
  });
});
