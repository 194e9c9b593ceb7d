import { describe, expect, it } from 'vitest';
import {
  adresLabel,
  answeredLabels,
  deelLabel,
  doubtfulOrigin,
  insideLabel,
  isInternal,
  missingLabel,
  originLabel,
  paperName,
  partiesLabel,
  soortLabel,
  stateLabels,
  subjectLabel,
  summaryOf,
  titleOf,
} from '../../src/cards/labels.ts';
import type { Reference } from '../../src/references/types.ts';
import { cardStringsFor } from '../../src/strings/cards.ts';
import type { Card, PaperHead, Piece } from '../../src/view-models/card.ts';

const nl = cardStringsFor(['nl']);
const en = cardStringsFor(['en']);

const BERG = { naam: 'Berg', fractie: 'SP' };
const DAL = { naam: 'Van Dal', fractie: 'CDA' };

/** Questions held under an official number. */
const asked: PaperHead = {
  id: 'ah-tk-20252026-90',
  gehouden: true,
  soort: 'kamervragen',
  citaat: 'Aanhangsel 2025–2026, nr. 90',
  titel: 'Vragen over de veerpont',
  indieners: [BERG, DAL],
};
/** A paper with only the Tweede Kamer's own number. */
const ofOwnNumber: PaperHead = { ...asked, id: '2025D40001', citaat: '2025D40001' };

const reference = (more: Partial<Reference> = {}): Reference => ({
  start: 0,
  end: 9,
  kind: 'aanhangsel',
  ids: [asked.id],
  ...more,
});
const piece = (soort: Piece['soort'], ...nummers: number[]): Piece => ({
  adres: `${asked.id}#${soort}-${nummers[0]}`,
  soort,
  nummers,
  noten: [],
  references: [],
});
const card = (more: Partial<Card> = {}): Card => ({
  reference: reference(),
  soort: 'document',
  papers: [asked],
  pieces: [],
  set: [],
  mentions: [],
  ...more,
});
const mention: Card['mentions'][number] = {
  adres: 'lokaal-1#tekst',
  paper: { id: 'lokaal-1', gehouden: true },
  zin: 'Zie daar.',
  start: 0,
  end: 3,
};
/** A card of question 4 of the paper that is being read. */
const inside = card({
  reference: reference({ kind: 'vraag', ids: [], pinpoint: { vraag: [4] } }),
  soort: 'deel',
  pieces: [piece('vraag', 4)],
});

it('a paper is headed by its subject, else by its title, but not by who replied', () => {
  const paper = { id: 'lokaal-1', gehouden: true, titel: 'Fietsen op de stoep' };
  expect(subjectLabel(paper)).toBe('Fietsen op de stoep');
  expect(subjectLabel({ ...paper, onderwerp: 'stoepen' })).toBe('stoepen');
  expect(subjectLabel({ ...paper, titel: 'Antwoord van minister Dal', reactie: 'antwoord' })).toBeUndefined();
});

describe('the name of a paper', () => {
  it('is the way to cite it officially', () => {
    expect(paperName(nl, asked)).toBe('Aanhangsel 2025–2026, nr. 90');
    expect(paperName(nl, { ...asked, gehouden: false })).toBe('Aanhangsel 2025–2026, nr. 90');
  });

  it('is who asked, if it is held under a number of the Kamer itself', () => {
    expect(paperName(nl, ofOwnNumber)).toBe('Vragen van Berg en Van Dal');
    expect(paperName(nl, { ...ofOwnNumber, id: '2025Z30001' })).toBe('Vragen van Berg en Van Dal');
    expect(paperName(nl, { ...ofOwnNumber, reactie: 'mededeling' })).toBe('Vragen van Berg en Van Dal');
    expect(paperName(nl, { ...ofOwnNumber, reactie: 'antwoord' })).toBe(
      'Antwoord op vragen van Berg en Van Dal',
    );
  });

  it('is that number if nothing else is known of the paper', () => {
    expect(paperName(nl, { ...ofOwnNumber, gehouden: false })).toBe('2025D40001');
  });

  it('is its title if nobody asked, and otherwise its identifier', () => {
    expect(paperName(nl, { ...ofOwnNumber, soort: 'brief' })).toBe('Vragen over de veerpont');
    expect(paperName(nl, { ...ofOwnNumber, indieners: [] })).toBe('Vragen over de veerpont');
    const untitled = { id: '2025D40001', gehouden: true, citaat: 'Document 2025D40001' };
    expect(paperName(nl, untitled)).toBe('Document 2025D40001');
    expect(paperName(nl, { id: 'lokaal-1', gehouden: true })).toBe('lokaal-1');
  });
});

describe('the soort of a paper', () => {
  it('is its own if known, otherwise that of its number', () => {
    expect(soortLabel(nl, { id: 'kst-30000-1', gehouden: true, soort: 'motie' })).toBe('Motie');
    const unheld = (id: string) => soortLabel(nl, { id, gehouden: false });
    expect(
      ['kst-30000-1', 'ah-tk-20252026-90', 'h-tk-20252026-3-4', 'stb-2025-6', 'stcrt-2025-7'].map(unheld),
    ).toEqual(['Kamerstuk', 'Kamervragen', 'Handelingen', 'Staatsblad', 'Staatscourant']);
    expect(['trb-2025-8', '2025Z30001', '2025D40001', 'lokaal-1'].map(unheld)).toEqual([
      'Tractatenblad',
      'Zaak',
      'Document',
      '',
    ]);
  });
});

describe('a part', () => {
  it('is named by its soort and numbers, and a speaker by name', () => {
    expect(deelLabel(nl, piece('vraag', 14))).toBe('Vraag 14');
    expect(deelLabel(nl, piece('antwoord', 1, 2, 5))).toBe('Antwoord 1, 2 en 5');
    expect(deelLabel(en, piece('antwoord', 1, 2))).toMatch(/ 1 and 2$/);
    expect(deelLabel(nl, piece('antwoord'))).toBe('Antwoord');
    expect(deelLabel(nl, piece('dictum'))).toBe('Dictum');
    expect(deelLabel(nl, { soort: 'spreker', nummers: [], spreker: 'De heer Berg (SP)' })).toBe(
      'De heer Berg (SP)',
    );
  });

  it('is named by its address in the same way, if the address says enough', () => {
    expect(adresLabel(nl, 'ah-tk-20252026-90#vraag-14')).toBe('Vraag 14');
    expect(adresLabel(nl, 'ah-tk-20252026-90#voetnoot-1-2')).toBe('Voetnoot 1');
    expect(adresLabel(nl, 'kst-30000-1#dictum')).toBe('Dictum');
    expect(adresLabel(nl, 'kst-30000-1#kop')).toBe('');
    expect(adresLabel(nl, 'kst-30000-1')).toBe('');
  });
});

it('who asked whom is stated as far as it is known', () => {
  const gerichtAan = ['Minister van Financiën'];
  expect(partiesLabel(nl, { ...asked, gerichtAan })).toBe(
    'Berg (SP) en Van Dal (CDA) aan Minister van Financiën',
  );
  expect(partiesLabel(nl, { ...asked, indieners: [{ naam: 'Berg' }] })).toBe('Berg');
  expect(partiesLabel(nl, { id: 'lokaal-1', gehouden: true, gerichtAan })).toBe('');
});

describe('the state of a paper', () => {
  const ingezonden = '2025-10-01';
  const ontvangen = '2025-11-05';

  it('is given by its dates, if it is held', () => {
    expect(stateLabels(nl, { ...asked, ingezonden })).toEqual(['gesteld op 1 oktober 2025']);
    expect(stateLabels(nl, { ...asked, ingezonden, ontvangen, reactie: 'antwoord' })).toEqual([
      'gesteld op 1 oktober 2025',
      'beantwoord op 5 november 2025',
    ]);
    expect(stateLabels(nl, { ...asked, ontvangen, reactie: 'mededeling' })).toEqual([
      'uitstel gemeld op 5 november 2025',
    ]);
    expect(stateLabels(nl, { ...asked, datum: '2025-12-24' })).toEqual(['24 december 2025']);
    expect(stateLabels(nl, { ...asked, gehouden: false, ingezonden, ontvangen })).toEqual([
      'niet in je bibliotheek',
    ]);
  });

  it('uses the day on which a reply arrived rather than the date printed on it', () => {
    expect(stateLabels(nl, { ...asked, ontvangen, datum: '2025-11-03', reactie: 'antwoord' })).toEqual([
      'beantwoord op 5 november 2025',
    ]);
  });

  it('includes when another paper of the set answered, unless this is itself an answer', () => {
    const set: PaperHead[] = [
      { id: 'ah-tk-20252026-80', gehouden: true, reactie: 'mededeling', ontvangen: '2025-10-20' },
      { id: 'ah-tk-20252026-95', gehouden: true, reactie: 'antwoord', ontvangen },
    ];
    expect(answeredLabels(nl, { ...asked, reactie: 'mededeling' }, set)).toEqual([
      'beantwoord op 5 november 2025',
    ]);
    expect(answeredLabels(nl, { ...asked, reactie: 'antwoord' }, set)).toEqual([]);
    expect(answeredLabels(nl, { ...asked, reactie: 'mededeling' }, set.slice(0, 1))).toEqual([]);
  });
});

describe('a card in one line', () => {
  it('says what it is of, its state, its parts, and how often it is named', () => {
    const parts = [piece('vraag', 1), piece('vraag', 2), piece('antwoord', 1, 2)];
    const whole = card({ waarschijnlijk: true, pieces: parts, mentions: [mention, mention] });
    expect(summaryOf(nl, { ...whole, papers: [{ ...asked, ingezonden: '2025-10-01' }] })).toBe(
      'waarschijnlijk bedoeld, Aanhangsel 2025–2026, nr. 90, gesteld op 1 oktober 2025, Vraag 1, Vraag 2, Antwoord 1 en 2, 2 keer genoemd',
    );
  });

  it('names up to three parts, and none of four or more', () => {
    const parts = [1, 2, 3, 4].map((nummer) => piece('vraag', nummer));
    expect(summaryOf(nl, card({ pieces: parts.slice(0, 3) }))).toMatch(/Vraag 1, Vraag 2, Vraag 3$/);
    expect(summaryOf(nl, card({ pieces: parts }))).toBe('Aanhangsel 2025–2026, nr. 90');
  });

  it('of several candidates says how many', () => {
    expect(summaryOf(nl, card({ soort: 'kandidaten', papers: [asked, ofOwnNumber] }))).toBe(
      'Kan 2 stukken betekenen',
    );
  });

  it('of a part of the paper being read leaves out the state of that paper', () => {
    expect(summaryOf(nl, { ...inside, hier: true })).toBe('In dit stuk, Vraag 4');
    expect(summaryOf(nl, inside)).toBe('Aanhangsel 2025–2026, nr. 90, Vraag 4');
  });

  it('of a reference to nothing known says so', () => {
    const unknown = card({ soort: 'niets', papers: [{ id: 'kst-1-1', gehouden: false, citaat: 'Stuk 1' }] });
    expect(summaryOf(nl, unknown)).toBe(`Stuk 1, niet in je bibliotheek, ${nl.kaart.nietsBekend}`);
    expect(summaryOf(nl, card({ soort: 'niets', papers: [] }))).toBe(nl.kaart.onleesbaar);
  });
});

describe('the name of a card', () => {
  it('puts the part asked for before the paper', () => {
    const pinpoint = { antwoord: [4, 7] };
    expect(titleOf(nl, card({ soort: 'deel', reference: reference({ pinpoint }) }))).toBe(
      'Antwoord 4 en 7 · Aanhangsel 2025–2026, nr. 90',
    );
    // The paper lacks the part: what is shown is the paper.
    expect(titleOf(nl, card({ reference: reference({ pinpoint }) }))).toBe('Aanhangsel 2025–2026, nr. 90');
  });

  it('is never empty', () => {
    expect(titleOf(nl, card({ soort: 'kandidaten', papers: [asked, ofOwnNumber] }))).toBe(
      'Kan 2 stukken betekenen',
    );
    expect(titleOf(nl, card({ soort: 'niets', papers: [] }))).toBe(nl.kaart.onleesbaar);
  });
});

describe('a card of a part of the paper being read', () => {
  it('is of a question or a note that was found, and whose reference names no paper', () => {
    expect(isInternal(inside)).toBe(true);
    expect(isInternal({ ...inside, reference: { ...inside.reference, kind: 'voetnoot' } })).toBe(true);
    expect(isInternal({ ...inside, reference: { ...inside.reference, ids: [asked.id] } })).toBe(false);
    expect(isInternal({ ...inside, pieces: [] })).toBe(false);
    expect(isInternal(card({ pieces: [piece('vraag', 4)] }))).toBe(false);
  });

  it('names the paper, unless it is the one on the page', () => {
    expect(insideLabel(nl, inside)).toBe('Aanhangsel 2025–2026, nr. 90');
    expect(insideLabel(nl, { ...inside, hier: true })).toBe('In dit stuk');
    expect(insideLabel(nl, { ...inside, papers: [] })).toBe('In dit stuk');
  });
});

describe('where there is nothing to read', () => {
  it('a card says why: nothing is known, no paper can be identified, or the library was wiped', () => {
    expect(missingLabel(nl, card({ soort: 'niets' }))).toBe(nl.kaart.nietsBekend);
    expect(missingLabel(nl, card({ soort: 'niets', papers: [] }))).toBe(nl.kaart.onleesbaar);
    expect(missingLabel(nl, card({ soort: 'vermeldingen', gewist: true }))).toBe(nl.kaart.gewist);
    expect(missingLabel(nl, card({ soort: 'vermeldingen' }))).toBeUndefined();
  });
});

describe('where a paper came from', () => {
  const pack = { soort: 'pakket', naam: 'kantoor.gz', dag: '2025-11-12' } as const;
  it.each([
    [{ soort: 'meegeleverd' }, 'uit de meegeleverde stukken'],
    [{ soort: 'dienst', adres: 'https://zoek.x.nl/a', dag: '2025-11-12' }, 'van zoek.x.nl, 12 november 2025'],
    [{ soort: 'bestand', naam: 'brief.pdf', dag: '2025-11-12' }, 'uit bestand brief.pdf, 12 november 2025'],
    [pack, 'uit pakket «kantoor.gz», 12 november 2025'],
    [{ soort: 'back-up', naam: '', dag: '' }, 'uit een back-up'],
    [
      { soort: 'pagina', adres: 'https://www.tweedekamer.nl/detail?id=2025Z00001', dag: '2025-11-12' },
      'van een pagina van www.tweedekamer.nl, 12 november 2025',
    ],
    [{ soort: 'onbekend' }, 'zelf bewaard; niet bekend is waaruit'],
    [
      { soort: 'bestand', naam: 'brief.pdf', dag: '2026-11-12', volgens: 'back-up' },
      'volgens een back-up uit bestand brief.pdf, 12 november 2026',
    ],
  ] as const)('%j reads %j', (herkomst, label) => {
    expect(originLabel(nl, { ...asked, herkomst }).replace(/\s/gu, ' ')).toBe(label);
  });

  it('is said in a list only of what others made, and of what stands beside a set', () => {
    const file = { soort: 'bestand', naam: 'brief.pdf', dag: '' } as const;
    expect(doubtfulOrigin(nl, { ...asked, herkomst: file })).toBe('');
    expect(doubtfulOrigin(nl, { ...asked, herkomst: pack })).toContain('kantoor.gz');
    expect(doubtfulOrigin(nl, { ...asked, herkomst: { ...file, volgens: 'back-up' } })).toContain(
      'brief.pdf',
    );
    expect(doubtfulOrigin(nl, { ...asked, herkomst: file, terzijde: true })).toContain('brief.pdf');
    expect(originLabel(nl, asked)).toBe('');
  });

  it('of a paper beside the set: it does not count as the answer, and is not called one', () => {
    const claim: PaperHead = { ...asked, id: 'lokaal-a', reactie: 'antwoord', ontvangen: '2025-11-12' };
    expect(answeredLabels(nl, asked, [claim])).toHaveLength(1);
    expect(answeredLabels(nl, asked, [{ ...claim, terzijde: true }])).toEqual([]);
    expect(stateLabels(nl, { ...claim, terzijde: true })).toEqual(['12 november 2025']);
  });
});
