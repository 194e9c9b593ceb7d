import { describe, expect, it } from 'vitest';
import { marks, part, read } from './read.ts';

const HEAD = 'Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2024–2025\n\n';

describe('a kamerstuk as text', () => {
  it('may be a motie: dossier with chapter, date, movers, dictum', async () => {
    const d = await read(
      `${HEAD}36 740 VII Vaststelling van de begrotingsstaten van het Ministerie van\nBinnenlandse Zaken (VII) voor het jaar 2025\n\nNr. 20 MOTIE VAN DE LEDEN BERG EN VAN DAL\nVoorgesteld 5 juni 2025\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\noverwegende dat fietsen goed is;\n\nverzoekt de regering meer fietsen te kopen, en de Kamer hierover voor 1 mei te infor-\nmeren,\n\nen gaat over tot de orde van de dag.\n\nBerg\nVan Dal\n\nTweede Kamer, vergaderjaar 2024–2025, 36 740 VII, nr. 20 1\n`,
    );
    expect(d).toMatchObject({
      id: 'kst-36740-VII-20',
      soort: 'motie',
      dossier: '36740-VII',
      nummer: '20',
      vergaderjaar: '2024-2025',
      kamer: 'II',
      datum: '2025-06-05',
      indieners: [{ naam: 'Berg' }, { naam: 'Van Dal' }],
    });
    expect(part(d, 'dictum').tekst).toBe(
      'verzoekt de regering meer fietsen te kopen, en de Kamer hierover voor 1 mei te informeren,',
    );
    expect(d.titel).toMatch(/^Motie van de leden Berg en Van Dal/);
    // Its own number is no reference to another paper.
    expect(d.kop).not.toMatch(/36 740|Nr\. 20/);
  });

  it('may be a letter, with its notes', async () => {
    const d = await read(
      `${HEAD}31 066 Belastingdienst\n\nNr. 1600 BRIEF VAN DE STAATSSECRETARIS VAN FINANCIËN\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\nDen Haag, 2 oktober 2024\n\nMet deze brief informeer ik uw Kamer over de overstap.1 Dat doe ik in twee\nregels.\n\n1 Kamerstuk 26 643, nr. 1315.\n\nkst-31066-1600\nISSN 0921 - 7371\n`,
    );
    expect(d).toMatchObject({
      id: 'kst-31066-1600',
      soort: 'brief',
      datum: '2024-10-02',
      reactieVan: 'Staatssecretaris van Financiën',
      onderwerp: 'Belastingdienst',
    });
    expect(marks(d)).toEqual(['1 tekst overstap.']);
    expect(part(d, 'tekst').tekst).toBe(
      'Met deze brief informeer ik uw Kamer over de overstap. Dat doe ik in twee regels.',
    );
  });

  it('may be of the Eerste Kamer', async () => {
    const d = await read(
      `Eerste Kamer der Staten-Generaal 1\nVergaderjaar 2024–2025\n\n36 410 Fietswet\n\nAB VERSLAG VAN DE COMMISSIE\nVastgesteld 3 maart 2025\n\nEen tekst.\n\nEerste Kamer, vergaderjaar 2024–2025, 36 410, AB 1\n`,
    );
    expect(d).toMatchObject({
      id: 'kst-36410-AB',
      kamer: 'I',
      nummer: 'AB',
      soort: 'verslag',
      datum: '2025-03-03',
    });
    expect(part(d, 'tekst').tekst).toBe('Een tekst.');
  });

  it('may be a motie with something printed below its movers', async () => {
    const d = await read(
      `${HEAD}36 410 Fietswet\n\nNr. 21 MOTIE VAN HET LID BERG\nVoorgesteld 5 juni 2025\n\nDe Kamer,\n\nverzoekt de regering te fietsen,\n\nen gaat over tot de orde van de dag.\n\nBerg\n’t Hoen\nvan Dal\n\nDeze motie is gewijzigd op 6 juni 2025.\n`,
    );
    expect(d.indieners).toEqual([{ naam: 'Berg' }, { naam: '’t Hoen' }, { naam: 'van Dal' }]);
    expect(part(d, 'toelichting').tekst).toBe('Deze motie is gewijzigd op 6 juni 2025.');
  });

  it('may be an amendement with its toelichting', async () => {
    const d = await read(
      `${HEAD}36 410 XV Begroting\n\nNr. 12 AMENDEMENT VAN DE LEDEN BERG EN DAL\nOntvangen 5 december 2024\n\nDe ondergetekenden stellen voor:\n\nIn artikel 1 vervalt 12.\n\nToelichting\n\nDit regelt iets.\n`,
    );
    expect(d.delen.map((x) => [x.adres, x.tekst])).toEqual([
      ['tekst', 'De ondergetekenden stellen voor:\nIn artikel 1 vervalt 12.'],
      ['toelichting', 'Dit regelt iets.'],
    ]);
    expect(d.indieners).toEqual([{ naam: 'Berg' }, { naam: 'Dal' }]);
  });

  it('may hold questions and answers without being written questions', async () => {
    const d = await read(
      `${HEAD}31 066 Belastingdienst\n\nNr. 7 LIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld 3 maart 2025\n\nVraag 1\nWat kost dat?\n\nAntwoord 1\nVeel.\n`,
    );
    expect(d).toMatchObject({ id: 'kst-31066-7', soort: 'verslag' });
    expect(d.delen.map((x) => x.adres)).toEqual(['vraag-1', 'antwoord-1']);
  });

  it('may answer its questions with nothing in between', async () => {
    const d = await read(
      `${HEAD}31 066 Belastingdienst\n\nNr. 7\nLIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld 3 maart 2025\n\nVraag 1\nWat kost dat? En wie betaalt dat\nvan u tweeën?\nDat kost veel.\nVraag 2\nWaarom?\nDaarom.\n`,
    );
    expect(d.delen.map((x) => [x.adres, x.tekst.split('\n').join(' ')])).toEqual([
      ['vraag-1', 'Wat kost dat? En wie betaalt dat van u tweeën?'],
      ['antwoord-1', 'Dat kost veel.'],
      ['vraag-2', 'Waarom?'],
      ['antwoord-2', 'Daarom.'],
    ]);
  });
});

describe('other papers as text', () => {
  it('the report of a debate has its speakers as parts', async () => {
    const d = await read(
      'Verslag van een debat\n\nDe voorzitter: Ik open de vergadering.\n\nDe heer Van Dijk (SP): Voorzitter. Dank u wel.\n\nMevrouw Inge de Boer (D66):\nVoorzitter. Ik heb een motie.\n',
    );
    expect(d.soort).toBe('verslag');
    expect(d.delen.map((x) => [x.adres, x.spreker])).toEqual([
      ['tekst', undefined],
      ['spreker-1', 'De voorzitter'],
      ['spreker-2', 'De heer Van Dijk (SP)'],
      ['spreker-3', 'Mevrouw Inge de Boer (D66)'],
    ]);
  });

  it('an older Aanhangsel numbers questions and answers bare', async () => {
    const d = await read(
      'Vragen van het lid Berg (CDA) aan de minister van Justitie over fietsen. (Ingezonden 3 oktober 2007)\n\n1\nKent u het bericht? 1)\n\n2\nWat vindt u daarvan?\n\nAntwoord\n\nAntwoord van minister Dal (Justitie). (Ontvangen 1 november 2007)\n\n1\nJa.\n\n2\nNiets.\n\n1) De Telegraaf, 2 oktober 2007.\n',
    );
    expect(d.delen.map((x) => [x.adres, x.tekst])).toEqual([
      ['vraag-1', 'Kent u het bericht?'],
      ['vraag-2', 'Wat vindt u daarvan?'],
      ['antwoord-1', 'Ja.'],
      ['antwoord-2', 'Niets.'],
    ]);
    expect(d.ontvangen).toBe('2007-11-01');
    expect(d.noten).toMatchObject([{ nummer: 1, bij: 'vraag-1', tekst: 'De Telegraaf, 2 oktober 2007.' }]);
  });

  it('an older Aanhangsel may only tell of a delay, and may answer out of turn', async () => {
    const head =
      'Vragen van het lid Berg (CDA) aan de minister van Justitie over fietsen. (Ingezonden 3 oktober 2007)';
    const asked = '1\nKent u het bericht?\n\n2\nWat vindt u daarvan?';
    const delay = await read(`${head}\n\n${asked}\n\nMededeling\n\nDat kost meer tijd, tot na 1 december.\n`);
    expect(delay.delen.map((x) => [x.adres, x.tekst])).toEqual([
      ['vraag-1', 'Kent u het bericht?'],
      ['vraag-2', 'Wat vindt u daarvan?'],
      ['mededeling', 'Dat kost meer tijd, tot na 1 december.'],
    ]);
    const swapped = await read(
      `${head}\n\n${asked}\n\nAntwoord\n\nAntwoord van minister Dal (Justitie). (Ontvangen 1 november 2007)\n\n2\nNiets.\n\n1\nJa.\n`,
    );
    expect(swapped.delen.slice(2).map((x) => [x.adres, x.tekst])).toEqual([
      ['antwoord-2', 'Niets.'],
      ['antwoord-1', 'Ja.'],
    ]);
  });

  it('text copied from officielebekendmakingen tells by the strip above it what it is', async () => {
    const item = await read(
      'Datum publicatieOrganisatieVergaderjaarHandelingennummer\nTweede Kamer der Staten-Generaal2017-2018nr. 70, item 3\n\n3 Fietsen\n\nDe voorzitter:\nIk open de vergadering.\n\nDe heer Berg (SP):\nDank u wel.\n',
    );
    expect(item).toMatchObject({
      id: 'h-tk-20172018-70-3',
      soort: 'handelingen',
      kamer: 'II',
      vergaderjaar: '2017-2018',
      onderwerp: 'Fietsen',
    });
    const stuk = await read(
      'Datum publicatieOrganisatieVergaderjaarDossier- en ondernummer\nTweede Kamer der Staten-Generaal2024-202531066 nr. 1600\n\nGeachte voorzitter,\n\nEen tekst.\n',
    );
    expect(stuk).toMatchObject({ id: 'kst-31066-1600', kamer: 'II', dossier: '31066', nummer: '1600' });
  });

  it('an explanation below the questions is a part of its own', async () => {
    const d = await read(
      'Vraag 1\nWat dan?\n\nToelichting:\nDeze vragen dienen ter aanvulling op eerdere vragen.\n',
    );
    expect(part(d, 'toelichting').tekst).toBe('Deze vragen dienen ter aanvulling op eerdere vragen.');
  });

  it('an explanation inside an answer stays in it', async () => {
    const d = await read(
      'Vraag 1\nWat dan?\n\nAntwoord 1\nJa.\n\nToelichting\nDit is waarom.\n\nVraag 2\nEn nu?\n',
    );
    expect(d.delen.map((x) => x.adres)).toEqual(['vraag-1', 'antwoord-1', 'vraag-2']);
    expect(part(d, 'antwoord-1').tekst).toContain('Dit is waarom.');
  });

  it('a letter of a ministry tells date, subject and zaak', async () => {
    const d = await read(
      'Datum 3 mei 2024\nBetreft Uitstel beantwoording vragen over fietsen\n\nGeachte voorzitter,\n\nDe vragen met kenmerk 2024Z01234 kan ik niet op tijd beantwoorden.\n\nDe minister van Fietsen\n',
    );
    expect(d).toMatchObject({
      soort: 'brief',
      datum: '2024-05-03',
      onderwerp: 'Uitstel beantwoording vragen over fietsen',
      zaken: ['2024Z01234'],
    });
  });
});

describe('the report of a sitting', () => {
  it('knows its day and its official number', async () => {
    const d = await read(
      'Handelingen TK 2019-2020, nr. 3, item 5\n\nDonderdag 19 september 2019\n\n5 Klimaat en water\n\nDe voorzitter:\nIk open het debat.\n\nMevrouw Van den Berg (Groep Dal):\nDank u wel.\n',
    );
    expect(d).toMatchObject({ id: 'h-tk-20192020-3-5', soort: 'handelingen', datum: '2019-09-19' });
    expect(d.delen.map((x) => x.spreker)).toEqual([
      undefined,
      'De voorzitter',
      'Mevrouw Van den Berg (Groep Dal)',
    ]);
  });
});
