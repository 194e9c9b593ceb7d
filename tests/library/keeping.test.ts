import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { type AddOptions, type Change, checkDocument, openLibrary } from '../../src/library/index.ts';
import { enterPapers } from '../../src/library/intake/enter.ts';
import { mend } from '../../src/library/intake/mend.ts';
import { rederive } from '../../src/library/intake/rederive.ts';
import { openDatabase } from '../../src/library/safety/open.ts';
import { LibraryDatabase } from '../../src/library/store/database.ts';
import { actOf, harm } from './harm.ts';
import { allIds, libraryOf, reference, stuk, vragen } from './papers.ts';

const one = stuk('kst-30000-1', 'Zie Kamerstuk 31 066, nr. 2 over de dijkversterking.');
const two = stuk('kst-30000-2', 'Een andere tekst over gemalen.');
const herkomst = { soort: 'onbekend' } as const;
const pack = (version: string, ...documents: Parameters<typeof libraryOf>) => ({ version, documents });

it('knows what is held by its identifier, its document number and its zaak', async () => {
  const library = await libraryOf({ ...one, documentnummer: '2025D00012', zaken: ['2025Z00011'] }, two);
  expect(
    await library.held([
      'kst-30000-2',
      'kst-30000-3',
      '2025D00012',
      '2025D00013',
      '2025Z00011',
      '2025Z00012',
    ]),
  ).toEqual(['kst-30000-2', '2025D00012', '2025Z00011']);
});

describe('a pack', () => {
  it('enters once, and again only when its version changed', async () => {
    const library = await libraryOf();
    expect(await library.installPack(pack('a', one))).toBe(true);
    expect(await library.installPack(pack('a', one, two))).toBe(false);
    expect(await library.held(['kst-30000-1', 'kst-30000-2'])).toEqual(['kst-30000-1']);
    expect(await library.installPack(pack('b', one, two))).toBe(true);
    expect(await library.count()).toBe(2);
    expect((await library.resolve(reference('Kamerstuk 31 066, nr. 2'))).vermeldingen).toEqual([
      'kst-30000-1#tekst',
    ]);
  });

  it('does not bring back what the reader took out, until the reader adds it', async () => {
    const library = await libraryOf();
    await library.installPack(pack('a', one, two));
    expect(await library.remove([one.id])).toEqual([one.id]);
    await library.installPack(pack('b', one, two));
    expect(await library.held([one.id])).toEqual([]);
    await library.add([one]);
    await library.installPack(pack('c', two));
    expect(await library.held([one.id])).toEqual([one.id]);
  });

  it('takes out what a new version dropped, and leaves what the reader keeps', async () => {
    const library = await libraryOf();
    await library.installPack(pack('a', one, two));
    await library.add([two]);
    await library.installPack(pack('b'));
    expect(await allIds(library)).toEqual([two.id]);
  });

  it('takes the place of what the reader brought under its number, until the reader puts that back', async () => {
    const own = { ...one, titel: 'Zoals ik het bewaarde' };
    const library = await libraryOf(own);
    await library.installPack(pack('a', one));
    expect((await library.paper(one.id))?.titel).toBe(one.titel);
    expect((await library.state()).replaced?.papers).toBe(1);
    expect(await library.putBack({ what: 'replaced' })).toEqual([one.id]);
    await library.installPack(pack('b', { ...one, titel: 'Verbeterd' }));
    await library.installPack(pack('c'));
    expect((await library.paper(one.id))?.titel).toBe('Zoals ik het bewaarde');
  });

  it('is entered once where two windows enter it together, and one of them says that it wrote', async () => {
    const [here, there] = await Promise.all([openLibrary('pack-twice'), openLibrary('pack-twice')]);
    const wrote = await Promise.all([
      here.installPack(pack('a', one, two)),
      there.installPack(pack('a', one, two)),
    ]);
    expect(wrote.sort()).toEqual([false, true]);
    expect(await here.count()).toBe(2);
    expect(await there.search('dijkversterking')).toHaveLength(1);
    here.close();
    there.close();
  });

  it('updates what was taken out and put back, and leaves out what was only taken out', async () => {
    const library = await libraryOf();
    await library.installPack(pack('a', one, two));
    await library.remove([two.id]);
    await library.remove([one.id]);
    expect(await library.putBack()).toEqual([one.id]);
    await library.installPack(pack('b', { ...one, titel: 'Verbeterd' }, two));
    expect(await library.held([one.id, two.id])).toEqual([one.id]);
    expect((await library.paper(one.id))?.titel).toBe('Verbeterd');
  });

  it('changes nothing where one paper in it is bad', async () => {
    const library = await libraryOf();
    const bad = { ...two, soort: 'roman' } as unknown as typeof two;
    await expect(library.installPack(pack('a', one, bad))).rejects.toThrow(/soort/);
    expect(await library.count()).toBe(0);
    expect(await library.installPack(pack('a', one))).toBe(true);
  });
});

describe('adding', () => {
  it('refuses anything that is not a paper before anything is written', async () => {
    const library = await libraryOf();
    const bad = { ...two, extra: 1 } as unknown as typeof two;
    await expect(library.add([one, bad])).rejects.toThrow();
    expect(await library.count()).toBe(0);
  });

  it('reports what is new, and changes nothing where a paper is held word for word', async () => {
    const library = await libraryOf(one);
    expect(await library.add([one, two])).toMatchObject({ added: [two.id], unchanged: [one.id] });
    expect((await library.resolve(reference('Kamerstuk 31 066, nr. 2'))).vermeldingen).toEqual([
      'kst-30000-1#tekst',
    ]);
  });

  it('replaces all that was derived from a paper when it is corrected', async () => {
    const library = await libraryOf(one);
    await library.add([stuk(one.id, 'Zie Kamerstuk 31 066, nr. 3 over de spoorwegen.')]);
    expect((await library.resolve(reference('Kamerstuk 31 066, nr. 2'))).soort).toBe('niets');
    expect((await library.resolve(reference('Kamerstuk 31 066, nr. 3'))).soort).toBe('vermeldingen');
    expect(await library.search('dijkversterking')).toEqual([]);
    expect(await library.search('spoorwegen')).toHaveLength(1);
  });

  it('reports progress and stops when asked, with whole batches in and the rest out', async () => {
    const library = await libraryOf();
    const many = Array.from({ length: 600 }, (_, i) => stuk(`kst-30000-${i + 1}`, `Tekst ${i}.`));
    const stop = new AbortController();
    const steps: number[] = [];
    const adding = library.add(many, {
      signal: stop.signal,
      onProgress: (done) => {
        steps.push(done);
        if (done === 500) stop.abort();
      },
    });
    await expect(adding).rejects.toThrow(/abort/i);
    expect(steps).toEqual([250, 500]);
    expect(await library.count()).toBe(500);
  });

  it('enters what another window takes out between look-up and write', async () => {
    const library = await openLibrary('taken-out-meanwhile');
    const db = new LibraryDatabase('taken-out-meanwhile');
    const batch = Array.from({ length: 250 }, (_, i) =>
      checkDocument(stuk(`kst-30000-${i + 1}`, `Gemaal ${i + 1}.`)),
    );
    await library.add(batch);
    const papers = async function* () {
      for (const paper of batch) yield { paper, herkomst };
      // The next paper is only asked for once the batch has been looked up.
      await library.remove(['kst-30000-7']);
    };
    const { added, unchanged } = await enterPapers(db, papers());
    expect(added).toEqual(['kst-30000-7']);
    expect(unchanged).toHaveLength(249);
    expect(await library.count()).toBe(250);
    expect((await library.paper('kst-30000-7'))?.delen[0]?.tekst).toBe('Gemaal 7.');
    db.close();
    library.close();
  });

  it('finishes the write under way before it reports that its papers broke off', async () => {
    const db = new LibraryDatabase('ended-badly');
    const batches: number[] = [];
    const papers = async function* () {
      for (let i = 0; i < 500; i++) yield { paper: stuk(`kst-30000-${i + 1}`, `Tekst ${i}.`), herkomst };
      throw new Error('the file is gone');
    };
    const onBatch = ({ added }: { added: string[] }) => void batches.push(added.length);
    await expect(enterPapers(db, papers(), { onBatch })).rejects.toThrow('gone');
    expect(batches).toEqual([250]);
    expect(await db.heads.count()).toBe(250);
    db.close();
  });
});

it('other windows hear of what was changed before a stop', async () => {
  const here = await openLibrary('stopped-test');
  const there = await openLibrary('stopped-test');
  const heard: string[][] = [];
  there.onChange(({ ids }) => heard.push(ids));
  const many = Array.from({ length: 300 }, (_, i) => stuk(`kst-30000-${i + 1}`, `Tekst ${i}.`));
  const ids = many.map(({ id }) => id);
  const stopping = (): AddOptions => {
    const stop = new AbortController();
    return { signal: stop.signal, onProgress: () => stop.abort() };
  };
  await expect(here.add(many, stopping())).rejects.toThrow(/abort/i);
  await here.add(many);
  await expect(here.remove(ids, stopping())).rejects.toThrow(/abort/i);
  await expect
    .poll(() => heard, { timeout: 10_000 })
    .toEqual([ids.slice(0, 250), ids.slice(250), ids.slice(0, 250)]);
  here.close();
  there.close();
});

it('a paper taken out is gone from cards, search, mentions and sets at once', async () => {
  const library = await libraryOf(one, two);
  expect(await library.remove([one.id])).toEqual([one.id]);
  expect(await library.remove([one.id])).toEqual([]);
  expect(await library.search('dijkversterking')).toEqual([]);
  expect((await library.resolve(reference('Kamerstuk 31 066, nr. 2'))).soort).toBe('niets');
  expect(await library.paper(one.id)).toBeUndefined();
});

describe('deriving again', () => {
  it('replaces what an older version derived, and only that', async () => {
    const name = 'rederive-test';
    const library = await openLibrary(name);
    await library.add([
      one,
      two,
      vragen('ah-tk-20252026-1', ['Wat betekent Kamerstuk 31 066, nr. 2 voor de dijken?']),
    ]);
    expect(await library.rederive()).toBe(0);
    const db = new LibraryDatabase(name);
    await db.mentions.clear();
    await db.namings.clear();
    expect((await library.resolve(reference('Kamerstuk 31 066, nr. 2'))).soort).toBe('niets');
    expect(await rederive(db, { version: 1000 })).toHaveLength(3);
    expect((await library.resolve(reference('Kamerstuk 31 066, nr. 2'))).vermeldingen).toHaveLength(2);
    expect(await library.search('dijkversterking')).toHaveLength(1);
    // The next merge drops the old postings, so that the index does not grow with every update.
    await library.rederive();
    const segments = new Set((await db.terms.toArray()).map((row) => row.segment));
    expect(segments.size).toBe(1);
    db.close();
    library.close();
  });

  it('is not held up by heads that cannot be read', async () => {
    const name = 'rederive-unreadable';
    const library = await openLibrary(name);
    await library.add(Array.from({ length: 45 }, (_, i) => stuk(`kst-31000-${100 + i}`, 'Over gemalen.')));
    library.close();
    await harm(
      name,
      actOf("edit('heads', (row) => row.id < 'kst-31000-120' ? { ...row, zaken: 7 } : row)"),
      '',
    );
    const db = new LibraryDatabase(name);
    expect(await rederive(db, { version: 1000 })).toHaveLength(25);
    expect(await db.heads.where('versie').equals(1000).count()).toBe(25);
    db.close();
  });

  it('keeps a paper that only has a head left in the list, as damaged, and comes to an end', async () => {
    const library = await openLibrary('rederive-lost');
    await library.add([one, two]);
    const db = new LibraryDatabase('rederive-lost');
    await db.bodies.delete(one.id);
    const { signal } = new AbortController();
    let passes = 0;
    vi.spyOn(signal, 'throwIfAborted').mockImplementation(() => {
      if (++passes > 20) throw new Error('goes on for ever');
    });
    await rederive(db, { version: 1000, signal });
    expect((await library.shelf()).sort()).toEqual([one.id, two.id]);
    expect(await library.search('gemalen')).toHaveLength(1);
    expect((await library.inFull(one.id)).paper.beschadigd).toBe(true);
    db.close();
    library.close();
  });

  it.each([
    ['after an update', (db: LibraryDatabase) => rederive(db, { version: 1000 })],
    ['from bodies alone', mend],
  ])('%s, leaves what another window learns meanwhile of where a paper came from', async (how, again) => {
    const name = `rederive-brought-${how}`;
    const library = await openLibrary(name);
    const file = { soort: 'bestand', naam: 'brief.pdf', dag: '2026-11-12' } as const;
    await library.installPack(pack('a', one));
    await library.add([two], { herkomst: { soort: 'pagina', adres: '', dag: '' } });
    const db = await openDatabase(name);
    const reading = db.bodies.bulkGet.bind(db.bodies);
    vi.spyOn(db.bodies, 'bulkGet').mockImplementationOnce(
      (ids) =>
        reading(ids).then(async (bodies) => {
          await library.add([one, two], { herkomst: file });
          return bodies;
        }) as ReturnType<typeof reading>,
    );
    await again(db);
    await library.installPack(pack('b'));
    expect(await library.held([one.id])).toEqual([one.id]);
    expect((await library.heads([two.id]))[0]?.herkomst).toEqual(file);
    db.close();
    library.close();
  });

  it('stops when asked', async () => {
    const library = await libraryOf(one);
    await expect(library.rederive({ signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

it('other pages of the extension hear of changes, until they stop listening', async () => {
  const here = await openLibrary('changes-test');
  const there = await openLibrary('changes-test');
  const heard: Change[] = [];
  const next = new Promise<void>((resolve) => {
    const stop = there.onChange((change) => {
      heard.push(change);
      stop();
      resolve();
    });
  });
  await here.add([one]);
  await next;
  await here.remove([one.id]);
  expect(heard).toEqual([{ ids: [one.id] }]);
  here.close();
  there.close();
});

it('lists newest first', async () => {
  const library = await libraryOf(
    ...['2023', '2025', '2024'].map((year) => stuk(`kst-30000-${year}`, 'x', { datum: `${year}-01-01` })),
  );
  expect(await allIds(library)).toEqual(['kst-30000-2025', 'kst-30000-2024', 'kst-30000-2023']);
});

it('says who cites a paper, without the paper itself', async () => {
  const library = await libraryOf(
    stuk('kst-30000-1', 'Dit is kst-30000-1 zelf.'),
    stuk('kst-30000-2', 'Eerst iets anders. Zie Kamerstuk 30 000, nr. 1 voor meer. En nog iets.'),
  );
  expect((await library.inFull('kst-30000-1')).citedBy).toMatchObject([
    {
      adres: 'kst-30000-2#tekst',
      zin: 'Zie Kamerstuk 30 000, nr. 1 voor meer.',
      paper: { id: 'kst-30000-2' },
    },
  ]);
});
