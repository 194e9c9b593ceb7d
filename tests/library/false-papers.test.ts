/** What a file from anybody can and cannot do to the papers that are there. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Kamerdocument } from '../../src/documents/types.ts';
import { checkDocument, type Library, openLibrary, UnusableFile } from '../../src/library/index.ts';
import { Tally, transferFile } from '../../src/library/transfer/format.ts';
import type { Herkomst } from '../../src/view-models/herkomst.ts';
import { allIds, reference, seeds, stuk, vragen } from './papers.ts';

let count = 0;
const open: Library[] = [];
afterEach(() => {
  for (const library of open.splice(0)) library.close();
});

/** A library as a reader has it: with the papers that come with the product. */
async function started(): Promise<{ library: Library; all: Kamerdocument[] }> {
  const { all } = await seeds();
  const library = await openLibrary(`false-${count++}`);
  open.push(library);
  await library.installPack({ version: 'a', documents: all });
  return { library, all };
}

const linesOf = (papers: readonly Kamerdocument[]): string[] =>
  papers.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((paper) => JSON.stringify(paper));

async function named(name: string, stream: ReadableStream): Promise<File> {
  return new File([await new Response(stream).blob()], name);
}

const packOf = (papers: readonly Kamerdocument[], counted = papers.length): Promise<File> =>
  named(
    'pakket.jsonl.gz',
    transferFile(async () => ({ header: { kind: 'pack', papers: counted }, papers: [linesOf(papers)] })),
  );

/** A back-up by hand, of the first version or of the second, which says of each paper where it came from. */
function backupOf(
  papers: readonly Kamerdocument[],
  {
    shipped = [],
    removed = [],
    herkomst,
    gekozen = false,
  }: { shipped?: string[]; removed?: string[]; herkomst?: object; gekozen?: boolean } = {},
): Promise<File> {
  const version = herkomst ? 2 : 1;
  const header = { format: 'stukwijzer', version, kind: 'back-up', papers: papers.length, shipped, removed };
  const tally = new Tally();
  const lines = linesOf(papers).map((line) =>
    herkomst
      ? `{"herkomst":${JSON.stringify(herkomst)},${gekozen ? '"gekozen":true,' : ''}"stuk":${line}}`
      : line,
  );
  for (const line of lines) tally.add(line);
  const text = [JSON.stringify(header), ...lines, JSON.stringify(tally.end()), ''].join('\n');
  return named('back-up.jsonl.gz', new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')));
}

const first = (paper: Kamerdocument | undefined): string => paper?.delen[0]?.tekst ?? '';

describe('a paper that is held', () => {
  it('is not replaced by a pack under its number; the reader is told, and may choose it', async () => {
    const { library, all } = await started();
    const held = all.find(({ id }) => id === 'ah-tk-20252026-726');
    if (!held) throw new Error('no seed 726');
    const forged = { ...held, delen: [{ ...held.delen[0], tekst: 'VERVALST' }, ...held.delen.slice(1)] };
    const pack = await packOf([forged as Kamerdocument]);
    const result = await library.restore(pack);
    expect(await library.paper(held.id)).toEqual(held);
    expect(result).toMatchObject({ added: [], replaced: [], withheld: [held.id] });

    const chosen = await library.restore(pack, { replace: new Set(result.withheld) });
    expect(chosen).toMatchObject({ replaced: [held.id], withheld: [] });
    expect(first(await library.paper(held.id))).toBe('VERVALST');
    expect((await library.heads([held.id]))[0]?.herkomst).toMatchObject({
      soort: 'pakket',
      naam: 'pakket.jsonl.gz',
    });
    // What the reader chose is not undone by an update, and can be undone by the reader.
    await library.installPack({ version: 'b', documents: all });
    expect(first(await library.paper(held.id))).toBe('VERVALST');
    expect(await library.putBack({ what: 'replaced' })).toEqual([held.id]);
    expect(await library.paper(held.id)).toEqual(held);
  });

  it('is not replaced by an old back-up, as long as it came from a file', async () => {
    const { library } = await started();
    const older = stuk('kst-36000-1', 'Zoals het was.');
    const newer = stuk('kst-36000-1', 'Zoals het nu is.');
    await library.add([newer], { herkomst: { soort: 'bestand', naam: 'brief.pdf', dag: '2026-11-12' } });
    const said = { soort: 'bestand', naam: 'brief.pdf', dag: '2026-01-01' };
    for (const file of [await backupOf([older]), await backupOf([older], { herkomst: said })])
      expect(await library.restore(file)).toMatchObject({ added: [], withheld: [newer.id] });
    expect(first(await library.paper(newer.id))).toBe('Zoals het nu is.');
  });
});

describe('a back-up from others', () => {
  it('cannot make the product take the reader’s own papers with it', async () => {
    const { library, all } = await started();
    const own = stuk('kst-36000-1', 'Van mij.');
    await library.add([own]);
    const altered = stuk('kst-36000-1', 'Van mlj.');
    await library.restore(await backupOf([altered], { shipped: [own.id] }));
    await library.restore(await backupOf([own], { shipped: [own.id] }));
    await library.installPack({ version: 'b', documents: all.slice(1) });
    await library.installPack({ version: 'c', documents: all });
    expect(await library.paper(own.id)).toEqual(own);
  });

  it('says which papers of the product it takes out, which can be put back, and takes out no others', async () => {
    const { library, all } = await started();
    const own = stuk('kst-36000-1', 'Van mij.');
    await library.add([own]);
    const seed = all[0]?.id ?? '';
    const result = await library.restore(await backupOf([], { removed: [seed, own.id] }));
    expect(result.removed).toEqual([seed]);
    expect(await allIds(library)).toContain(own.id);
    expect(await library.putBack()).toEqual([seed]);
  });

  it.each([
    ['of the product', { soort: 'meegeleverd' }],
    ['from an official service', { soort: 'dienst', adres: 'https://zoek.example', dag: '2026-01-01' }],
  ])('cannot say that a text of its own is %s', async (_, herkomst) => {
    const { library, all } = await started();
    const [seed] = all;
    if (!seed) throw new Error('no seed');
    await library.remove([seed.id]);
    const forged = { ...seed, titel: 'Vervalst' };
    const own = stuk('kst-36000-1', 'Nieuw.');
    await library.restore(await backupOf([forged, own], { herkomst, shipped: [seed.id, own.id] }));
    for (const head of await library.heads([seed.id, own.id]))
      expect(head.herkomst).toMatchObject({ soort: 'back-up', naam: 'back-up.jsonl.gz' });
    // The next update brings the true text.
    await library.installPack({ version: 'b', documents: all });
    expect((await library.paper(seed.id))?.titel).toBe(seed.titel);
  });

  it('may say of a text that the product ships that it does', async () => {
    const { all } = await started();
    const library = await openLibrary(`false-${count++}`);
    open.push(library);
    await library.restore(await backupOf(all, { shipped: all.map(({ id }) => id) }));
    for (const head of await library.heads(all.map(({ id }) => id)))
      expect(head.herkomst).toEqual({ soort: 'meegeleverd' });
  });
});

describe('that the reader wants a text here', () => {
  const said = { soort: 'bestand', naam: 'lezing.pdf', dag: '2026-01-01' };

  it('comes back from a back-up: an update neither drops that text nor replaces it', async () => {
    const { library, all } = await started();
    const [shared, read] = all;
    if (!shared || !read) throw new Error('no seeds');
    const mine = { ...read, titel: 'Zoals ik het lees' };
    await library.add([shared, mine], { herkomst: () => said as Herkomst, replace: new Set([mine.id]) });
    const file = await named('b.gz', library.export());
    const other = await openLibrary(`false-${count++}`);
    open.push(other);
    await other.restore(file);
    await other.installPack({ version: 'b', documents: all.slice(1) });
    expect(await other.paper(shared.id)).toEqual(shared);
    expect((await other.paper(mine.id))?.titel).toBe(mine.titel);
  });

  it('is not taken from a back-up for another text than is held', async () => {
    const { library, all } = await started();
    const own = stuk('kst-36000-1', 'Van een pagina.');
    const next = stuk(own.id, 'Van het product.');
    await library.add([own], { herkomst: { soort: 'pagina', adres: '', dag: '' } });
    const forged = await backupOf([stuk(own.id, 'Vervalst.')], { herkomst: said, gekozen: true });
    expect((await library.restore(forged)).replaced).toEqual([own.id]);
    await library.installPack({ version: 'b', documents: [...all, next] });
    expect(await library.paper(own.id)).toEqual(next);
  });
});

it('what an update drops can be put back', async () => {
  const { library, all } = await started();
  const dropped = all[0]?.id ?? '';
  await library.installPack({ version: 'b', documents: all.slice(1) });
  expect(await allIds(library)).not.toContain(dropped);
  expect(await library.putBack()).toEqual([dropped]);
});

describe('a paper that claims to be the answer', () => {
  const QUESTIONS = [
    'Welke maatregelen neemt u om de dijken langs de Waal tijdig op hoogte te brengen?',
    'Hoeveel geld is er in de begroting gereserveerd voor het onderhoud van gemalen?',
  ];
  const asked = vragen(
    'ah-tk-20252026-1',
    QUESTIONS,
    {},
    { zaken: ['2025Z00001'], ingezonden: '2025-10-01' },
  );
  const claim = (id: string, dag: string) =>
    vragen(
      id,
      QUESTIONS,
      { '1': 'ALS VAN DE MINISTER.', '2': 'NEE.' },
      { zaken: ['2025Z00001'], ontvangen: dag, indieners: [{ naam: 'Nep' }] },
    );

  it.each([
    ['without an official number', 'lokaal-zzz', '2025-11-01'],
    ['without an official number, from the future', 'lokaal-zzz', '9999-12-31'],
    ['in a pack, under an official number', 'ah-tk-20252026-9999', '2025-11-01'],
  ])('%s, stands beside the set with its origin, and answers nothing', async (_, id, dag) => {
    const { library } = await started();
    await library.add([asked]);
    await library.restore(await packOf([claim(id, dag)]));
    const question = await library.card(reference('Aanhangsel Handelingen 2025–2026, nr. 1, vraag 1'));
    expect(JSON.stringify(question.pieces)).not.toContain('MINISTER');
    expect(question.papers[0]?.indieners).toEqual([]);
    expect((await library.timeline(asked.id)).map(({ soort }) => soort)).not.toContain('beantwoord');
    expect((await library.resolve(reference('2025Z00001'))).doelen).toEqual([asked.id]);
    const { set } = await library.inFull(asked.id);
    expect(set).toMatchObject([{ id, terzijde: true, herkomst: { soort: 'pakket' } }]);
  });

  it.each([
    ['of the first version, that says nothing', undefined],
    ['that says it was here before origins were kept', { soort: 'onbekend' }],
    ['that says the reader brought it', { soort: 'bestand', naam: 'x.pdf', dag: '2025-01-01' }],
    ['that says the reader read it', { soort: 'pagina', adres: 'https://www.tweedekamer.nl/', dag: '' }],
  ])('in a back-up %s, answers nothing and stands beside', async (_, herkomst) => {
    for (const id of ['lokaal-zzz', 'ah-tk-20252026-9999']) {
      const { library } = await started();
      await library.add([asked], { herkomst: { soort: 'bestand', naam: 'vragen.pdf', dag: '2025-10-01' } });
      await library.restore(await backupOf([claim(id, '2025-11-01')], herkomst ? { herkomst } : {}));
      const { pieces } = await library.card(reference('Aanhangsel Handelingen 2025–2026, nr. 1, vraag 1'));
      expect(JSON.stringify(pieces)).not.toContain('MINISTER');
      expect((await library.inFull(asked.id)).set).toMatchObject([{ id, terzijde: true }]);
      // Until the reader brings the same text: then it is known.
      if (id.startsWith('lokaal')) continue;
      await library.add([claim(id, '2025-11-01')], {
        herkomst: { soort: 'bestand', naam: 'antwoord.pdf', dag: '2025-11-02' },
      });
      expect((await library.inFull(asked.id)).set[0]?.terzijde).toBeUndefined();
    }
  });

  it('is the answer where an official service or the reader gives it an official number', async () => {
    const { library } = await started();
    await library.add([asked, claim('ah-tk-20252026-2', '2025-11-01')]);
    const { pieces } = await library.card(reference('Aanhangsel Handelingen 2025–2026, nr. 1, vraag 1'));
    expect(JSON.stringify(pieces)).toContain('MINISTER');
    expect((await library.inFull(asked.id)).set[0]?.terzijde).toBeUndefined();
  });

  it('is still the paper of the page that has its number', async () => {
    const { library } = await started();
    await library.add([asked]);
    const own = claim('ah-tk-20252026-9999', '2025-11-01');
    await library.restore(await packOf([own]));
    expect((await library.overview(own)).paper).toMatchObject({ id: own.id, gehouden: true });
  });

  it('does not tie two sets together', async () => {
    const { library } = await started();
    const other = stuk('ah-tk-20252026-7', 'Iets anders.', { soort: 'kamervragen', zaken: ['2025Z00007'] });
    await library.add([asked, other]);
    await library.restore(
      await packOf([{ ...claim('lokaal-brug', '2025-11-01'), zaken: ['2025Z00001', '2025Z00007'] }]),
    );
    expect((await library.inFull(asked.id)).set.map(({ id }) => id)).toEqual(['lokaal-brug']);
  });
});

describe('a date beyond tomorrow', () => {
  it('is none: it puts no paper first, and is not shown', async () => {
    const { library } = await started();
    await library.add([stuk('kst-30000-1', 'Zie Kamerstuk 31 066, nr. 2.', { datum: '2025-01-01' })]);
    await library.restore(
      await packOf([stuk('kst-30000-9', 'Ook Kamerstuk 31 066, nr. 2.', { datum: '9999-12-31' })]),
    );
    const { mentions } = await library.card(reference('Kamerstuk 31 066, nr. 2'));
    expect(mentions.map(({ paper }) => [paper.id, paper.datum])).toEqual([
      ['kst-30000-1', '2025-01-01'],
      ['kst-30000-9', undefined],
    ]);
    expect((await allIds(library)).at(-1)).toBe('kst-30000-9');
  });
});

describe('a number that only looks official', () => {
  it.each([
    'kst-31066-1512/../../evil?x=',
    'kst-31066-1512 ',
    ' kst-31066-1512',
    'kst-31066-1512\u200b',
    'kst-31066-1512\n',
    'KST-31066-1512',
    'kst-31066-１５１２',
    '2025D00001x',
    '../../x',
    '__proto__',
    // Of a dossier and of a zaak, not of a paper.
    'kst-31066',
    '2025Z00001',
  ])('%j is kept under a local one, and cited as nothing', async (id) => {
    const { library } = await started();
    const { added } = await library.restore(await packOf([stuk(id, 'Tekst.')]));
    expect(added).toEqual([expect.stringMatching(/^lokaal-[a-z\d]+$/)]);
    const [head] = await library.heads(added);
    expect(head).toMatchObject({ gehouden: true });
    expect(head?.citaat).toBeUndefined();
    expect(head?.bron).toBeUndefined();
    const { papers } = await library.card(reference('Kamerstuk 31 066, nr. 1512'));
    expect(papers).toMatchObject([{ id: 'kst-31066-1512', gehouden: false }]);
  });

  it('of a zaak, a dossier or a document is left out', async () => {
    const { library } = await started();
    await library.add([
      stuk('kst-30000-1', 'x', {
        zaken: ['2025Z00001 ', '2025Z00002'],
        dossier: '30000/..',
        documentnummer: 'D1',
      }),
    ]);
    const paper = await library.paper('kst-30000-1');
    expect(paper?.zaken).toEqual(['2025Z00002']);
    expect(paper).not.toHaveProperty('dossier');
    expect(paper).not.toHaveProperty('documentnummer');
  });
});

it('the dossier of a chapter or a fund of the budget is kept, though its letter alone could be a number', () => {
  const chapters = ['I', 'IIA', 'IIB', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'IXA', 'IXB', 'X'];
  const more = ['XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXII', 'XXIII'];
  const additions = [...chapters, ...more, ...'ABCDEFGHIJKLMNOPQRST'].map((one) => `36600-${one}`);
  for (const dossier of [...additions, '36600', '21501-02', 'CXLVIII'])
    expect(checkDocument(stuk(`kst-${dossier}-3`, 'x', { dossier }))).toMatchObject({ dossier });
});

describe('a file that says more than it holds', () => {
  it('is refused', async () => {
    const { library } = await started();
    const error = await library.restore(await packOf([], 9)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnusableFile);
    expect((error as UnusableFile).reason).toBe('beschadigd');
  });

  it('of more than 20,000 papers goes in only if the reader agrees', async () => {
    const { library } = await started();
    const many = Array.from({ length: 20_001 }, (_, i) => stuk(`lokaal-${String(i).padStart(5, '0')}`, 'x'));
    const before = await library.count();
    const asked: number[] = [];
    const mayEnterMany = async (papers: number) => {
      asked.push(papers);
      return false;
    };
    expect((await library.restore(await packOf(many), { mayEnterMany })).added).toEqual([]);
    expect((await library.restore(await packOf(many.slice(0, 3)), { mayEnterMany })).added).toHaveLength(3);
    expect(asked).toEqual([20_001]);
    expect(await library.count()).toBe(before + 3);
    expect((await library.state()).unfinished).toBeUndefined();
  });
});
