import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { libraryOf, seeds, stuk, vragen } from './papers.ts';

const about = (id: string, onderwerp: string, vraag: string, more: Parameters<typeof vragen>[3] = {}) =>
  vragen(id, [vraag], {}, { onderwerp, ...more });

describe('related questions', () => {
  it('of a seed are those of the other sets, each with its reasons', async () => {
    const { all, get } = await seeds();
    const library = await libraryOf(...all);
    const hits = await library.related(get('ah-tk-20252026-726'));
    const own = hits.map((hit) => hit.paper.id);
    expect(own).not.toContain('ah-tk-20252026-726');
    // The notice and its answer are one set, shown by the paper with the answers.
    expect(own).not.toContain('ah-tk-20252026-403');
    expect(own).toContain(get('antwoord-2025Z18684').id);
    const kathmann = hits.find((hit) => hit.paper.id === get('antwoord-kathmann').id);
    expect(kathmann?.reasons.map((reason) => reason.soort)).toContain('zelfde-indiener');
    expect(kathmann?.vraag?.adres).toMatch(/#vraag-\d+$/);
    for (const hit of hits) expect(hit.reasons.length).toBeGreaterThan(0);
  });

  const papers = [
    about(
      'lokaal-1',
      'de veiligheid van bruggen',
      'Hoe veilig zijn de bruggen over de Maas na de motie-Jansen (Kamerstuk 30 001, nr. 7)?',
    ),
    about('lokaal-2', 'de prijs van brood', 'Wat doet u met de motie-Jansen (Kamerstuk 30 001, nr. 7)?'),
    about('lokaal-3', 'de veiligheid van tunnels', 'Zie Kamerstuk 30 002, nr. 4 over de ventilatie.'),
    about('lokaal-4', 'de prijs van melk', 'Hoeveel koeien zijn er?', { indieners: [{ naam: 'Bakker' }] }),
  ];

  it('share a motie, a kamerstuk, a dossier, an asker', async () => {
    const library = await libraryOf(...papers);
    const subject = about(
      'lokaal-0',
      'de weg naar het noorden',
      'Voert u de motie-Jansen (Kamerstuk 30 001, nr. 7) uit, en Kamerstuk 30 002, nr. 5?',
    );
    const hits = await library.related(subject);
    const reasons = Object.fromEntries(hits.map((hit) => [hit.paper.id, hit.reasons]));
    expect(reasons['lokaal-1']?.[0]).toEqual({ soort: 'zelfde-motie', waarden: ['kst-30001-7'] });
    expect(reasons['lokaal-2']?.[0]).toEqual({ soort: 'zelfde-motie', waarden: ['kst-30001-7'] });
    expect(reasons['lokaal-3']?.[0]).toEqual({ soort: 'zelfde-dossier', waarden: ['kst-30002'] });
    expect(reasons['lokaal-4']).toBeUndefined();
    // That the motie lies in a dossier adds nothing.
    expect(reasons['lokaal-2']?.map(({ soort }) => soort)).not.toContain('zelfde-dossier');
  });

  it('share a motie also where only one of them calls it so', async () => {
    const library = await libraryOf(
      about('lokaal-5', 'de prijs van vis', 'Wat doet u met Kamerstuk 30 001, nr. 7?'),
      ...papers,
    );
    const [hit] = (await library.related('Kamerstuk 30 001, nr. 7')).filter(
      ({ paper }) => paper.id === 'lokaal-5',
    );
    expect(hit?.reasons[0]).toEqual({ soort: 'zelfde-motie', waarden: ['kst-30001-7'] });
  });

  it('cite the paper, or are cited by it', async () => {
    const library = await libraryOf(
      stuk('kst-30005-1', 'Over iets.'),
      stuk('kst-30005-2', 'Zie Kamerstuk 30 005, nr. 1.'),
    );
    for (const [subject, other] of [
      ['kst-30005-1', 'kst-30005-2'],
      ['kst-30005-2', 'kst-30005-1'],
    ] as const) {
      const [hit] = await library.related(subject);
      expect(hit?.paper.id).toBe(other);
      expect(hit?.reasons[0]?.soort).toBe('verwijst');
    }
  });

  it('mention that the same ministry was asked, though that alone relates nothing', async () => {
    const aan = (id: string, onderwerp: string, gerichtAan: string[]) =>
      about(id, onderwerp, `Hoe staat het met ${onderwerp}?`, { gerichtAan });
    const library = await libraryOf(
      aan('lokaal-5', 'de accijns op pruimtabak', ['staatssecretaris van Financiën - Fiscaliteit']),
      aan('lokaal-6', 'de accijns op pruimtabak en snuif', ['minister van Volksgezondheid']),
      aan('lokaal-7', 'de aanleg van een haven', ['minister van Financiën']),
      ...papers,
    );
    const hits = await library.related(
      aan('lokaal-8', 'de accijns op pruimtabak', ['minister van Financiën']),
    );
    expect(hits.map((hit) => hit.paper.id)).toEqual(['lokaal-5', 'lokaal-6']);
    expect(hits[0]?.reasons).toContainEqual({ soort: 'zelfde-ministerie', waarden: ['Financiën'] });
    expect(hits[1]?.reasons.map(({ soort }) => soort)).not.toContain('zelfde-ministerie');
  });

  it('of selected text are found by its words; one common word is not enough', async () => {
    const library = await libraryOf(...papers);
    const [first] = await library.related('Hoe staat het met de veiligheid van tunnels en hun ventilatie?');
    expect(first?.paper.id).toBe('lokaal-3');
    expect(first?.reasons[0]).toMatchObject({
      soort: 'woorden',
      waarden: expect.arrayContaining(['ventilatie', 'tunnels']),
    });
    expect(await library.related('De veiligheid van kernreactoren in Frankrijk')).toEqual([]);
  });

  it('of one question of a paper are found by that question', async () => {
    const subject = vragen('lokaal-0', [
      'Wat kost een brood op dit ogenblik, die prijs?',
      'Hoe veilig zijn tunnels, en werkt de ventilatie?',
    ]);
    const library = await libraryOf(...papers, subject);
    expect((await library.related('lokaal-0#vraag-2'))[0]?.paper.id).toBe('lokaal-3');
  });

  it('of one question of an open page that is not held are found by that question too', async () => {
    const page = vragen('2025D00001', [
      'Wat kost een brood op dit ogenblik, die prijs?',
      'Hoe veilig zijn tunnels, en werkt de ventilatie?',
    ]);
    const library = await libraryOf(...papers);
    const about = async (deel: string) => (await library.related(page, { deel }))[0]?.paper.id;
    expect(await about('vraag-2')).toBe('lokaal-3');
    expect(await about('vraag-1')).not.toBe('lokaal-3');
  });

  it('are no more than asked for', async () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      about(
        `lokaal-${i}`,
        `de veiligheid van brug ${i}`,
        `Is brug nummer ${i} in de Maas wel veilig genoeg?`,
      ),
    );
    const library = await libraryOf(...many);
    expect(await library.related('de veiligheid van een brug over de Maas', { limit: 4 })).toHaveLength(4);
  });
});
