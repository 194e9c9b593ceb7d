import { expect, it } from 'vitest';
import { DERIVER, derive } from '../../src/library/intake/derive.ts';
import { fingerprint } from '../../src/library/store/hash.ts';
import { stuk, vragen } from './papers.ts';

/** Papers with every sort of thing that is derived. Leave them as they are: what follows from them is pinned below. */
const papers = [
  vragen(
    'ah-tk-20242025-100',
    [
      'Bent u bekend met het bericht dat de gemalen in Fryslân verouderd zijn?',
      'Hoe voert u de motie-Van der Werf c.s. (Kamerstuk 26 643, nr. 1320) uit? Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 506, antwoord op vraag 14.',
    ],
    { '1,2': 'Zie mijn brief van 2 oktober 2024. Zie vraag 5, en Kamerstuk 6643-1320 en 2024Z18684.' },
    {
      onderwerp: 'de gemalen van Fryslân',
      zaken: ['2024Z10000'],
      kop: 'Zie ook: Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 90.',
      indieners: [{ naam: 'Inge van Dijk', fractie: 'CDA' }],
      ontvangen: '2024-11-05',
      noten: [{ nummer: 1, tekst: 'Kamerstukken 31 066, nrs. 12, 13 en 15.', bij: 'vraag-1', positie: 20 }],
    },
  ),
  stuk(
    'kst-36740-VII-20',
    'Motie van de leden Kathmann en Six Dijkstra. De Kamer, gehoord de beraadslaging.',
    {
      soort: 'motie',
      dossier: '36740-VII',
      nummer: '20',
      indieners: [{ naam: 'Kathmann' }, { naam: 'Six Dijkstra' }],
      datum: '2025-06-26',
    },
  ),
];

it('what is derived from a paper has a version of its own', () => {
  const derived = papers.map((paper) => {
    const { head, mentions, namings, counts } = derive(paper, { soort: 'onbekend' }, { version: 0 });
    return { head, mentions, namings, counts: [...counts] };
  });
  expect(
    { version: DERIVER, fingerprint: fingerprint(JSON.stringify(derived)) },
    'What is derived has changed: raise DERIVER in src/library/intake/derive.ts, so that libraries derive anew, and pin both here',
  ).toEqual({ version: 5, fingerprint: '1xkzkua1obq38h' });
});
