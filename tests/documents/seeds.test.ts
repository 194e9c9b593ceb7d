import { describe, expect, it } from 'vitest';
import { marks, part, seed } from './read.ts';

describe('Aanhangsel 726, text of a PDF', () => {
  it('tells who asks whom, what, when, and what came back', async () => {
    const d = await seed('ah-tk-20252026-726.txt');
    expect(d).toMatchObject({
      id: 'ah-tk-20252026-726',
      soort: 'kamervragen',
      kamer: 'II',
      vergaderjaar: '2025-2026',
      nummer: '726',
      zaken: ['2025Z21613'],
      onderwerp: 'de overstap van de Belastingdienst naar Microsoft',
      ingezonden: '2025-12-10',
      ontvangen: '2025-12-18',
      reactie: 'mededeling',
      reactieVan: 'Staatssecretaris Heijnen (Financiën)',
    });
    expect(d.indieners).toEqual([
      { naam: 'Kathmann', fractie: 'GroenLinks-PvdA' },
      { naam: 'El Boujdaini', fractie: 'D66' },
      { naam: 'Dassen', fractie: 'Volt' },
    ]);
    expect(d.gerichtAan).toEqual([
      'Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties',
      'Staatssecretaris van Financiën',
    ]);
  });

  it('has 28 questions and the mededeling, without a note or a mark in their text', async () => {
    const d = await seed('ah-tk-20252026-726.txt');
    expect(d.delen.map((x) => x.adres)).toEqual([
      ...Array.from({ length: 28 }, (_, i) => `vraag-${i + 1}`),
      'mededeling',
    ]);
    expect(part(d, 'vraag-1').tekst).toBe(
      'Bent u nog steeds van mening dat de overstap van de Belastingdienst naar Microsoft slechts is voorzien van «een zeer magere onderbouwing»?',
    );
    expect(part(d, 'vraag-15').tekst).toContain('ook Kamermoties zijn aangenomen');
    expect(part(d, 'vraag-3').tekst).not.toMatch(/40\.000|Bijlage/);
  });

  it('hangs all 17 notes where their marks stand', async () => {
    const d = await seed('ah-tk-20252026-726.txt');
    expect(marks(d)).toEqual([
      '1 vraag-1 Microsoft',
      '2 vraag-1 onderbouwing»?',
      '3 vraag-3 cloudbeleid?',
      '4 vraag-6 heeft?',
      '5 vraag-6 heeft?',
      '6 vraag-9 moment?',
      '7 vraag-11 beschreven,',
      '8 vraag-12 toe?',
      '9 vraag-15 herzien»?',
      '10 vraag-15 Kamermoties',
      '11 vraag-17 Belastingdienst?',
      '12 vraag-17 Belastingdienst?',
      '13 vraag-20 maken?',
      '14 vraag-21 Microsoft?',
      '15 vraag-22 geheimhoudingsplicht?',
      '16 vraag-23 delen?',
      '17 vraag-25 uitgevoerd?',
    ]);
    expect(d.noten.every((n) => n.tekst)).toBe(true);
  });

  it('keeps addresses whole over line ends and closes broken words in notes', async () => {
    const { noten } = await seed('ah-tk-20252026-726.txt');
    expect(noten[1]?.tekst).toContain('geen (onafhankelijk) onderzoek');
    expect(noten[3]?.tekst).toMatch(
      /www\.cisa\.gov\/sites\/default\/files\/2025-03\/CSRBReviewOf\S+\.pdf\.$/,
    );
    expect(noten[4]?.tekst).toContain('/microsoft-cyber-china-hack-report.');
    expect(noten[9]?.tekst).toContain('motie-Kathmann en Six Dijkstra (Kamerstuk 36 740 VII, nr. 20].');
  });
});

describe('Aanhangsel 403, text of a PDF', () => {
  it('takes the footer for a page number and the other zaak for someone else’s', async () => {
    const d = await seed('ah-tk-20252026-403.txt');
    expect(d.nummer).toBeUndefined();
    expect(d.id).toMatch(/^lokaal-/);
    expect(d.zaken).toEqual(['2025Z18684']);
    expect(d.vergaderjaar).toBe('2025-2026');
    expect(d.noten.map((n) => n.tekst).join()).not.toContain('Aanhangsel 2');
    expect(marks(d)).toEqual(['1 vraag-6 besluitvorming?', '2 mededeling M365».']);
  });
});

describe('the answers to those questions, text of a DOCX', () => {
  it('reads the combined answer and the notes inside the text', async () => {
    const d = await seed('antwoord-2025Z18684.txt');
    expect(d.delen.filter((x) => x.soort === 'antwoord').map((x) => x.nummers)).toEqual([
      [1, 2],
      [3],
      [4],
      [5],
      [6],
      [7],
    ]);
    expect(marks(d)).toEqual([
      '1 antwoord-5 Bruyning.',
      '2 antwoord-5 Clingendael.',
      '3 antwoord-7 is',
      '4 antwoord-7 Rijk',
    ]);
    expect(part(d, 'antwoord-5').tekst).not.toMatch(/footnoteRef|\[1:/);
    expect(d.kop).toContain('Zie ook Aanhangsel Handelingen, vergaderjaar 2025-2026, nr. 403');
    expect(d.ontvangen).toBe('2025-12-01');
  });
});

describe('the answers of 19 September 2025', () => {
  const file = 'antwoord-kathmann-six-dijkstra-2025-09-19.txt';

  it('finds the sections of an answer and where they begin', async () => {
    const d = await seed(file);
    const antwoord = part(d, 'antwoord-7');
    expect(antwoord.secties?.map((s) => s.kop)).toEqual(['Rijksbreed', 'Ministerie van Financiën']);
    expect(antwoord.tekst.slice(antwoord.secties?.[1]?.positie)).toMatch(
      /^Het Ministerie van Financiën handelt/,
    );
    expect(antwoord.tekst).not.toContain('Rijksbreed');
    expect(part(d, 'antwoord-1').secties).toBeUndefined();
  });

  it('knows a note by its mark where the note itself is missing', async () => {
    const d = await seed(file);
    expect(marks(d)).toEqual([
      '1 vraag-1 Kamer»',
      '2 vraag-2 genomen',
      '3 antwoord-4 2024',
      '4 antwoord-4 ontvangen',
      '5 antwoord-6 is.',
    ]);
    expect(d.noten.slice(2).every((n) => n.tekst === undefined)).toBe(true);
    expect(part(d, 'antwoord-4').tekst).toContain('22 november 2024 is een uitvraag');
  });

  it('tells a broken word from a hyphen of its own', async () => {
    const d = await seed(file);
    const tekst = d.delen.map((x) => x.tekst).join('\n');
    for (const goed of [
      'Microsoft- of Apple-ondersteuning',
      'motie-Kathmann c.s.',
      'Microsoft365 te migreren',
      'overheidsorganisaties',
      'continuïteitsrisico’s',
      'en EU-wetgeving',
      'organisatieonderdelen',
    ])
      expect(tekst).toContain(goed);
  });

  it('lets a paragraph run on over the page', async () => {
    const d = await seed(file);
    expect(part(d, 'antwoord-4').tekst).toContain('buiten beschouwing gelaten omdat zij');
  });
});

describe('the article', () => {
  it('is one text with its date, each paragraph once', async () => {
    const d = await seed('hcc-microsoft-365-2025-10-03.txt');
    expect(d).toMatchObject({ soort: 'artikel', datum: '2025-10-03', noten: [], indieners: [] });
    const tekst = part(d, 'tekst').tekst;
    for (const sentence of [
      'Overweeg spreiding',
      'kort nadat het Internationaal Strafhof',
      'je vertrouwt op een derde partij',
    ])
      expect(tekst.split(sentence)).toHaveLength(2);
    expect(tekst).toMatch(/^De Belastingdienst, de Douane/);
  });
});
