import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/index.ts';
import { runs } from '../runs.ts';
import { libraryOf, reference, seeds, stuk, vragen } from './papers.ts';

const EEN = 'Welke maatregelen neemt u om de dijken langs de Waal tijdig op hoogte te brengen?';
const TWEE = 'Hoeveel geld is er in de begroting gereserveerd voor het onderhoud van gemalen?';
const DRIE = 'Bent u bereid de waterschappen hierin een grotere rol te geven dan zij nu hebben?';
/** The other papers about the same questions, as the page of a paper lists them. */
const setOf = async (library: Library, id: string): Promise<string[]> =>
  (await library.inFull(id)).set.map((paper) => paper.id);

describe('a set', () => {
  it('of the seeds joins the notice and the answer, and completes what the answer does not print', async () => {
    const { all, get } = await seeds();
    const answer = { ...get('antwoord-2025Z18684'), zaken: [], indieners: [] };
    const library = await libraryOf(...all.filter((paper) => paper.id !== answer.id), answer);
    expect(await setOf(library, 'ah-tk-20252026-403')).toEqual([answer.id]);
    expect(await library.heads([answer.id])).toMatchObject([
      {
        zaken: ['2025Z18684'],
        indieners: [{ naam: 'Van der Werf', fractie: 'D66' }],
        vergaderjaar: '2025-2026',
        ingezonden: '2025-10-03',
      },
    ]);
  });

  it('joins three papers with the same questions, whatever their spacing, quotes and case', async () => {
    const library = await libraryOf(
      vragen('ah-tk-20252026-1', [EEN, TWEE, DRIE], {}, { ontvangen: '2025-10-01' }),
      vragen(
        'ah-tk-20252026-2',
        [EEN.toUpperCase(), TWEE.replace(/ /g, '\n'), DRIE],
        {},
        { ontvangen: '2025-11-01' },
      ),
      vragen('lokaal-page', [EEN, `«${TWEE}»`, DRIE], { '1': 'Ja.' }, { ontvangen: '2025-12-01' }),
    );
    expect(await setOf(library, 'ah-tk-20252026-2')).toEqual(['ah-tk-20252026-1', 'lokaal-page']);
  });

  it('follows "Zie ook", also where the earlier paper is not held', async () => {
    const answer = vragen(
      'lokaal-a',
      [EEN],
      { '1': 'Ja.' },
      { kop: 'Antwoord van de Minister. Zie ook Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 77.' },
    );
    const library = await libraryOf(answer);
    expect(await setOf(library, 'lokaal-a')).toEqual(['ah-tk-20252026-77']);
    expect(await setOf(library, 'ah-tk-20252026-77')).toEqual(['lokaal-a']);
    await library.add([vragen('ah-tk-20252026-77', ['Iets heel anders?'], {}, { ontvangen: '2025-01-01' })]);
    expect(await setOf(library, 'lokaal-a')).toEqual(['ah-tk-20252026-77']);
  });

  it('is not made by an Aanhangsel that the heading merely mentions', async () => {
    const library = await libraryOf(
      vragen(
        'lokaal-a',
        [EEN],
        {},
        { kop: 'Vragen over Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 77.' },
      ),
    );
    expect(await setOf(library, 'lokaal-a')).toEqual([]);
  });

  it('is not made by one question in common, nor by questions that every paper asks', async () => {
    const library = await libraryOf(
      vragen('ah-tk-20252026-1', [EEN, TWEE, DRIE]),
      vragen('ah-tk-20252026-2', [
        EEN,
        'Waarom is dit nu pas bekend geworden, en niet vorig jaar?',
        'En de kosten daarvan, hoe hoog zijn die naar schatting?',
      ]),
      vragen('ah-tk-20252026-3', ['Kunt u dit toelichten?']),
      vragen('ah-tk-20252026-4', ['Kunt u dit toelichten?']),
    );
    expect(await setOf(library, 'ah-tk-20252026-1')).toEqual([]);
    expect(await setOf(library, 'ah-tk-20252026-3')).toEqual([]);
  });

  it('leaves out the same questions asked again under another zaak', async () => {
    const library = await libraryOf(
      vragen('ah-tk-20242025-1', [EEN, TWEE], {}, { zaken: ['2024Z00001'] }),
      vragen('ah-tk-20252026-1', [EEN, TWEE], {}, { zaken: ['2025Z00001'] }),
    );
    expect(await setOf(library, 'ah-tk-20252026-1')).toEqual([]);
  });

  it('falls apart again when the paper that joined it is taken out', async () => {
    const library = await libraryOf(
      vragen('ah-tk-20252026-1', [EEN], {}, { zaken: ['2025Z00001'] }),
      vragen('ah-tk-20252026-2', [TWEE], {}, { zaken: ['2025Z00001', '2025Z00002'] }),
      vragen('ah-tk-20252026-3', [DRIE], {}, { zaken: ['2025Z00002'] }),
    );
    expect(await setOf(library, 'ah-tk-20252026-1')).toHaveLength(2);
    await library.remove(['ah-tk-20252026-2']);
    expect(await setOf(library, 'ah-tk-20252026-1')).toEqual([]);
  });

  it('of two papers with the same text and no number is one paper; with two numbers one set', async () => {
    const library = await libraryOf(
      vragen('lokaal-x', [EEN]),
      vragen('lokaal-x', [EEN]),
      vragen('ah-tk-20252026-9', [EEN]),
    );
    expect(await library.count()).toBe(2);
    expect(await setOf(library, 'lokaal-x')).toEqual(['ah-tk-20252026-9']);
  });
});

it('joins papers that have four of five questions in common, whichever they lack, and no others', async () => {
  const asked = (numbers: number[]) =>
    numbers.map((nummer) => `Hoeveel kubieke meter water pompt gemaal nummer ${nummer} per uur weg?`);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 15 }),
      fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 15 }),
      fc.nat(3),
      async (one, other, more) => {
        const both = [...one, ...other.filter((nummer) => !one.includes(nummer)).slice(0, more)];
        const library = await libraryOf(
          vragen('ah-tk-20242025-1', asked(one)),
          vragen('ah-tk-20242025-2', asked(both)),
          vragen('ah-tk-20242025-3', asked(other)),
        );
        const nearly = (a: number[], b: number[]) =>
          a.filter((nummer) => b.includes(nummer)).length >= 0.8 * Math.max(a.length, b.length);
        const set = await setOf(library, 'ah-tk-20242025-1');
        if (nearly(one, both)) expect(set).toContain('ah-tk-20242025-2');
        if (nearly(one, other)) expect(set).toContain('ah-tk-20242025-3');
        if (!nearly(one, both) && !nearly(one, other)) expect(set).toEqual([]);
        library.close();
      },
    ),
    { numRuns: runs(40) },
  );
});

it('a pack of many papers with its zaak does not keep its own papers out of a set', async () => {
  const zaken = ['2025Z00001'];
  const asked = vragen('ah-tk-20252026-1', [EEN], {}, { zaken });
  const answer = vragen('ah-tk-20252026-2', [EEN], { '1': 'Ja.' }, { zaken });
  const library = await libraryOf(asked, answer);
  const many = Array.from({ length: 60 }, (_, i) => stuk(`ah-ek-20252026-${i + 1}`, 'Niets.', { zaken }));
  await library.add(many, { herkomst: { soort: 'pakket', naam: 'veel.gz', dag: '2026-11-12' } });
  expect((await library.resolve(reference('2025Z00001'))).doelen).toEqual([asked.id, answer.id]);
});
