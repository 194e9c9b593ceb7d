import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/library/index.ts';
import { libraryOf, seeds, stuk, vragen } from './papers.ts';

const inShort = (events: TimelineEvent[]) => events.map(({ soort, dag, paper }) => [soort, dag, paper.id]);

describe('the timeline', () => {
  it('of the seeds runs from the question by way of the delay to the answer and who cites them', async () => {
    const { all, get } = await seeds();
    const answer = get('antwoord-2025Z18684').id;
    const later = stuk('kst-31066-1600', 'Zie Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 403.', {
      datum: '2026-01-15',
    });
    const library = await libraryOf(...all, later);
    const course = [
      ['gevraagd', '2025-10-03', 'ah-tk-20252026-403'],
      ['uitgesteld', '2025-11-14', 'ah-tk-20252026-403'],
      ['beantwoord', '2025-12-01', answer],
      ['geciteerd', '2026-01-15', 'kst-31066-1600'],
    ];
    // Whichever paper of the set is asked for, also by its own zaak.
    expect(inShort(await library.timeline('ah-tk-20252026-403'))).toEqual(course);
    expect(inShort(await library.timeline(answer))).toEqual(course);
  });

  it('includes a notice that the answer names, though its day is unknown', async () => {
    const { all, get } = await seeds();
    const answer = get('antwoord-kathmann-six-dijkstra').id;
    const library = await libraryOf(...all);
    expect(inShort(await library.timeline(answer))).toEqual([
      ['gevraagd', '2025-05-23', answer],
      ['uitgesteld', '', 'ah-tk-20242025-2563'],
      ['beantwoord', '2025-09-19', answer],
    ]);
  });

  it('puts a notice of unknown day before the answer, and after what was published meanwhile', async () => {
    const zaken = ['2025Z00001'];
    const asked = { zaken, ingezonden: '2025-10-01' };
    const library = await libraryOf(
      vragen('2025D00001', ['Hoe hoog zijn de dijken langs de Waal?'], {}, asked),
      vragen(
        'ah-tk-20252026-9',
        ['Hoe hoog zijn de dijken langs de Waal?'],
        { '1': 'Hoog.' },
        {
          zaken,
          ontvangen: '2025-12-01',
          kop: 'Zie ook Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 5.',
        },
      ),
    );
    expect(inShort(await library.timeline('ah-tk-20252026-9'))).toEqual([
      ['gevraagd', '2025-10-01', '2025D00001'],
      ['uitgesteld', '', 'ah-tk-20252026-5'],
      ['beantwoord', '2025-12-01', 'ah-tk-20252026-9'],
    ]);
  });

  it('has questions without an answer end where they were asked', async () => {
    const library = await libraryOf(
      vragen('ah-tk-20252026-1', ['Hoe hoog zijn de dijken?'], {}, { ingezonden: '2025-10-01' }),
    );
    expect(inShort(await library.timeline('ah-tk-20252026-1'))).toEqual([
      ['gevraagd', '2025-10-01', 'ah-tk-20252026-1'],
    ]);
  });

  it('counts a paper that cites once, with all its sentences', async () => {
    const library = await libraryOf(
      stuk('kst-31066-1', 'Een brief.', { datum: '2024-05-01' }),
      stuk('kst-36000-2', 'Zie Kamerstuk 31 066, nr. 1. En nogmaals: Kamerstuk 31 066, nr. 1, bladzijde 3.', {
        datum: '2024-06-01',
      }),
    );
    const events = await library.timeline('kst-31066-1');
    expect(inShort(events)).toEqual([
      ['verschenen', '2024-05-01', 'kst-31066-1'],
      ['geciteerd', '2024-06-01', 'kst-36000-2'],
    ]);
    expect(events[1]?.passages).toHaveLength(2);
  });

  it('of a dossier has its papers and who names any of them from outside', async () => {
    const library = await libraryOf(
      stuk('kst-31066-2', 'Zie Kamerstuk 31 066, nr. 1.', { dossier: '31066', datum: '2024-06-01' }),
      stuk('kst-31066-1', 'Een brief.', { dossier: '31066', datum: '2024-05-01' }),
      stuk('kst-36000-2', 'Zie Kamerstuk 31 066, nr. 1512.', { dossier: '36000', datum: '2024-05-15' }),
    );
    expect(inShort(await library.timeline('kst-31066'))).toEqual([
      ['verschenen', '2024-05-01', 'kst-31066-1'],
      ['geciteerd', '2024-05-15', 'kst-36000-2'],
      ['verschenen', '2024-06-01', 'kst-31066-2'],
    ]);
  });

  it('of a paper that is not held says who cited it', async () => {
    const { all } = await seeds();
    const library = await libraryOf(...all);
    expect(inShort(await library.timeline('kst-31066-1512'))).toEqual([
      ['geciteerd', '2025-11-14', 'ah-tk-20252026-403'],
    ]);
  });
});

describe('a paper in full', () => {
  it('has every part with its references and note marks, and every note', async () => {
    const { all, get } = await seeds();
    const asked = get('ah-tk-20252026-726');
    const library = await libraryOf(...all);
    const { pieces, noten, paper } = await library.inFull(asked.id);
    expect(paper.gehouden).toBe(true);
    expect(pieces.map(({ adres }) => adres)).toEqual(asked.delen.map(({ adres }) => `${asked.id}#${adres}`));
    expect(noten).toHaveLength(asked.noten.length);
    expect(pieces.flatMap((piece) => piece.noten.map(({ adres }) => adres)).sort()).toEqual(
      noten.map(({ adres }) => adres).sort(),
    );
    expect(noten.find(({ nummers }) => nummers[0] === 10)?.references.length).toBeGreaterThan(0);
  });

  it('says who cites whom both ways, without the papers of its own set', async () => {
    const first = vragen(
      'ah-tk-20252026-1',
      ['Zie Kamerstuk 31 066, nr. 1. Klopt dat?'],
      {},
      { zaken: ['2025Z00001'] },
    );
    const answer = vragen(
      'ah-tk-20252026-2',
      ['Klopt dat?'],
      { '1': 'Zie Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 1.' },
      { zaken: ['2025Z00001'] },
    );
    const brief = stuk('kst-31066-1', 'Een brief.');
    const library = await libraryOf(first, answer, brief);
    const { cites, set, citedBy } = await library.inFull(first.id);
    expect(set.map(({ id }) => id)).toEqual([answer.id]);
    expect(cites.map(({ paper, passages }) => [paper.id, paper.gehouden, passages[0]?.zin])).toEqual([
      [brief.id, true, 'Zie Kamerstuk 31 066, nr. 1.'],
    ]);
    expect(citedBy).toEqual([]);
    expect((await library.inFull(brief.id)).citedBy.map(({ adres }) => adres)).toEqual([
      `${first.id}#vraag-1`,
    ]);
  });

  it('of a dossier lists its papers, and who names any paper in it', async () => {
    const library = await libraryOf(
      stuk('kst-31066-2', 'Tekst.', { dossier: '31066', datum: '2024-06-01' }),
      stuk('kst-31066-1', 'Tekst.', { dossier: '31066', datum: '2024-05-01' }),
    );
    await library.add([stuk('kst-36000-1', 'Zie Kamerstuk 31 066, nr. 9.')]);
    const { dossier, paper, pieces, citedBy } = await library.inFull('kst-31066');
    expect(dossier.map(({ id }) => id)).toEqual(['kst-31066-1', 'kst-31066-2']);
    expect([paper.gehouden, pieces]).toEqual([false, []]);
    expect(citedBy.map(({ zin }) => zin)).toEqual(['Zie Kamerstuk 31 066, nr. 9.']);
  });
});
