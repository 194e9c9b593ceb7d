import { describe, expect, it } from 'vitest';
import { factsFromKop } from '../../src/documents/facts/heading-facts.ts';
import { readAmbten, readLeden } from '../../src/documents/facts/people.ts';

describe('members', () => {
  it.each([
    ['Van der Berg (D66)', [['Van der Berg', 'D66']]],
    [
      'De Wit (SP), El Amrani (GroenLinks-PvdA) en Ter Horst (CDA)',
      [
        ['De Wit', 'SP'],
        ['El Amrani', 'GroenLinks-PvdA'],
        ['Ter Horst', 'CDA'],
      ],
    ],
    [
      'Berg en Dal (beiden VVD)',
      [
        ['Berg', 'VVD'],
        ['Dal', 'VVD'],
      ],
    ],
    ['Berg(PVV)', [['Berg', 'PVV']]],
    [
      'Berg, Dal (CDA) en Beek (SP)',
      [
        ['Berg', 'CDA'],
        ['Dal', 'CDA'],
        ['Beek', 'SP'],
      ],
    ],
    ['Berg-van der Dal (Nieuw Sociaal Contract)', [['Berg-van der Dal', 'Nieuw Sociaal Contract']]],
  ])('%s', (text, want) => {
    expect(readLeden(text)).toEqual(want.map(([naam, fractie]) => ({ naam, fractie })));
  });
});

describe('offices', () => {
  it.each([
    [
      'de Staatssecretarissen van Binnenlandse Zaken en Koninkrijksrelaties en van Financiën',
      ['Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties', 'Staatssecretaris van Financiën'],
    ],
    [
      'de Minister en de Staatssecretaris van Financiën',
      ['Minister van Financiën', 'Staatssecretaris van Financiën'],
    ],
    [
      'de Ministers van Buitenlandse Zaken en voor Buitenlandse Handel en Ontwikkelingssamenwerking',
      ['Minister van Buitenlandse Zaken', 'Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking'],
    ],
    [
      'de Minister van Volksgezondheid, Welzijn en Sport en de Minister-President',
      ['Minister van Volksgezondheid, Welzijn en Sport', 'Minister-President'],
    ],
    ['de Minister Justitie en Veiligheid', ['Minister Justitie en Veiligheid']],
  ])('%s', (text, want) => {
    expect(readAmbten(text)).toEqual(want);
  });
});

describe('the heading of questions', () => {
  it('gives the answer’s facts, and the subject without what stands in brackets behind it', () => {
    const kop =
      'Vragen van het lid Berg (CDA) aan de Minister van Justitie en Veiligheid over het bericht «Fietsen over de stoep» (ingezonden 3 oktober 2024).\n' +
      'Antwoord van Minister Dal (Justitie en Veiligheid), mede namens de Minister van Financiën (ontvangen 4 november 2024).';
    expect(factsFromKop(kop)).toEqual({
      indieners: [{ naam: 'Berg', fractie: 'CDA' }],
      gerichtAan: ['Minister van Justitie en Veiligheid'],
      onderwerp: 'het bericht «Fietsen over de stoep»',
      ingezonden: '2024-10-03',
      ontvangen: '2024-11-04',
      reactie: 'antwoord',
      reactieVan: 'Minister Dal (Justitie en Veiligheid)',
    });
  });

  it.each<[string, object]>([
    [
      'Vragen van het lid Berg (SP) inzake honden.',
      { indieners: [{ naam: 'Berg', fractie: 'SP' }], onderwerp: 'honden' },
    ],
    [
      'Vragen van het lid Van den Berg (CDA) over honden aan de minister van Justitie.',
      {
        indieners: [{ naam: 'Van den Berg', fractie: 'CDA' }],
        gerichtAan: ['minister van Justitie'],
        onderwerp: 'honden',
      },
    ],
    [
      'Vragen van het lid Berg (SP) van uw Kamer over «Hulp aan de minister» met kenmerk 2024Z12345',
      { indieners: [{ naam: 'Berg', fractie: 'SP' }], onderwerp: '«Hulp aan de minister»' },
    ],
    [
      'Vragen van Kamerlid Berg (Lid Berg) aan de minister van Justitie over honden\nVragen',
      {
        indieners: [{ naam: 'Berg', fractie: 'Lid Berg' }],
        gerichtAan: ['minister van Justitie'],
        onderwerp: 'honden',
      },
    ],
    [
      'Vragen van het lid Berg (SP) aan de minister van Justitie in verband met honden',
      {
        indieners: [{ naam: 'Berg', fractie: 'SP' }],
        gerichtAan: ['minister van Justitie'],
        onderwerp: 'honden',
      },
    ],
    [
      'Vragen van het lid Berg (SP) aan de minister van Justitie het bericht «Hond», ingezonden 3 mei 2024, nr. 2024Z01234',
      {
        indieners: [{ naam: 'Berg', fractie: 'SP' }],
        gerichtAan: ['minister van Justitie'],
        onderwerp: 'het bericht «Hond»',
        ingezonden: '2024-05-03',
      },
    ],
    [
      'Beantwoording schriftelijke vragen lid Berg (SP) over honden',
      { indieners: [{ naam: 'Berg', fractie: 'SP' }], onderwerp: 'honden' },
    ],
    [
      'Nader antwoord van Staatssecretaris Dal (Financiën), mede namens de Minister (ontvangen 4 november 2014)',
      { ontvangen: '2014-11-04', reactie: 'antwoord', reactieVan: 'Staatssecretaris Dal (Financiën)' },
    ],
  ])('%s', (kop, facts) => {
    expect(factsFromKop(kop)).toEqual(facts);
  });
});
