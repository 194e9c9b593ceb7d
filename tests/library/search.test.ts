import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENGTHS, lengthClass, Packer, unpack } from '../../src/library/search/postings.ts';
import { finderOf, wordsOf } from '../../src/library/search/words.ts';
import { runs } from '../runs.ts';
import { libraryOf, seeds, stuk, vragen } from './papers.ts';

describe('search', () => {
  it('finds the sentence in a seed, with the words marked', async () => {
    const { all } = await seeds();
    const library = await libraryOf(...all);
    const [hit] = await library.search('soevereine overheidscloud');
    expect(hit?.adres).toMatch(/#antwoord-5$/);
    expect(hit?.marks.map(({ start, end }) => hit.zin.slice(start, end))).toEqual([
      'soevereine',
      'overheidscloud',
    ]);
  });

  it('answers while the last word is being typed', async () => {
    const library = await libraryOf(stuk('kst-30000-1', 'De waterschappen beheren de gemalen.'));
    for (const typed of ['wa', 'waters', 'waterschapp', 'Waterschappen ']) {
      const hits = await library.search(typed);
      expect(hits.map((hit) => hit.paper.id)).toEqual(['kst-30000-1']);
      expect(hits[0]?.marks).toHaveLength(1);
    }
  });

  it('shows a word as it was typed before what it could become', async () => {
    const { all } = await seeds();
    const library = await libraryOf(...all);
    const hits = await library.search('CLOUD Act');
    expect(hits.find(({ paper }) => paper.id === 'ah-tk-20252026-726')?.zin).toContain('CLOUD Act');
  });

  it('shows the words typed before several that the last of them could become', async () => {
    const typed = 'Over de gemalen en de dijk staat hier iets.';
    const become = 'Over de gemalen, de dijkgraaf en de dijkverzwaring staat daar iets.';
    for (const text of [`${become} ${typed}`, `${typed} ${become}`]) {
      const library = await libraryOf(stuk('kst-30000-1', text));
      expect((await library.search('gemalen dijk'))[0]?.zin).toBe(typed);
    }
  });

  it('shows the sentence with most that a word still being typed could become', async () => {
    const one = 'Over de dijkgraaf staat hier iets.';
    const two = 'Over de dijkgraaf en de dijkverzwaring staat daar iets.';
    for (const text of [`${one} ${two}`, `${two} ${one}`]) {
      const library = await libraryOf(stuk('kst-30000-1', text));
      expect((await library.search('dijk'))[0]?.zin).toBe(two);
    }
  });

  it('ranks what has the words typed above what has a rare word that one of them could become', async () => {
    const many = (word: string, count: number) =>
      Array.from({ length: count }, (_, i) =>
        stuk(`lokaal-${word.charAt(0)}${i}`, `De ${word} van het land.`),
      );
    const library = await libraryOf(
      ...many('opvang', 30),
      ...many('toeslag', 20),
      stuk('lokaal-beide', 'De toeslag voor opvang van het land.'),
      stuk('lokaal-zeldzaam', 'De opvang en een opvangbedrijf van het land.'),
    );
    const [first] = await library.search('toeslag opvang');
    expect(first?.paper.id).toBe('lokaal-beide');
  });

  it('finds the newest by filters alone, however many there are and however old', async () => {
    const dated = (nr: number, datum: string, naam: string) =>
      stuk(`kst-30000-${nr}`, 'Tekst.', { datum, indieners: [{ naam }] });
    const many = Array.from({ length: 600 }, (_, i) =>
      dated(100 + i, `2020-01-${String((i % 28) + 1).padStart(2, '0')}`, 'Berg'),
    );
    const library = await libraryOf(dated(2, '2010-02-02', 'Dal'), dated(1, '2011-01-01', 'Dal'), ...many);
    const ids = async (typed: string) => (await library.search(typed)).map(({ paper }) => paper.id);
    expect(await ids('lid:Dal')).toEqual(['kst-30000-1', 'kst-30000-2']);
    const newest = await library.search('lid:Berg', { limit: 25 });
    expect(new Set(newest.map(({ paper }) => paper.datum))).toEqual(new Set(['2020-01-28', '2020-01-27']));
    expect(await ids('lid:Duin')).toEqual([]);
  });

  it('takes a word in any of its forms, without regard to accents and case', async () => {
    const library = await libraryOf(stuk('kst-30000-1', 'De Israëlische premier sprak over cloudmigraties.'));
    expect(await library.search('ISRAELISCHE')).toHaveLength(1);
    expect(await library.search('premiers')).toHaveLength(1);
  });

  it('ranks the subject above a question, a question above an answer, an answer above a note', async () => {
    const filler = 'Dit gaat verder over heel andere dingen dan waar men naar zocht.';
    const paper = (id: string, more: Partial<ReturnType<typeof vragen>>) => ({
      ...vragen(id, [filler], { '1': filler }),
      ...more,
    });
    const question = vragen('lokaal-vraag', [`${filler} Dijkversterking`], { '1': filler });
    const answer = vragen('lokaal-antwoord', [filler], { '1': `${filler} Dijkversterking` });
    const library = await libraryOf(
      paper('lokaal-noot', { noten: [{ nummer: 1, tekst: 'Dijkversterking', bij: 'vraag-1', positie: 3 }] }),
      answer,
      question,
      paper('lokaal-onderwerp', { onderwerp: 'de dijkversterking' }),
      stuk('lokaal-anders', filler),
    );
    const hits = await library.search('dijkversterking');
    expect(hits.map((hit) => hit.paper.id)).toEqual([
      'lokaal-onderwerp',
      'lokaal-vraag',
      'lokaal-antwoord',
      'lokaal-noot',
    ]);
    expect(hits.map((hit) => hit.adres)).toEqual([
      'lokaal-onderwerp',
      'lokaal-vraag#vraag-1',
      'lokaal-antwoord#antwoord-1',
      'lokaal-noot#voetnoot-1',
    ]);
  });

  it('goes straight to the paper for an identifier typed in any form', async () => {
    const { all } = await seeds();
    const library = await libraryOf(...all);
    const first = async (typed: string) => (await library.search(typed))[0]?.adres;
    expect(await first('ah-tk-20252026-726')).toBe('ah-tk-20252026-726');
    expect(await first('2025Z21613')).toBe('ah-tk-20252026-726');
    expect(await first('Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 726, vraag 15')).toBe(
      'ah-tk-20252026-726#vraag-15',
    );
    for (const typed of ['31066-1512', '31066 1512', '31 066, 1512', 'kst 31066 nr 1512', 'KST-31066-1512'])
      expect(await first(typed), typed).toBe('ah-tk-20252026-403#voetnoot-2');
    for (const typed of [
      '2025-2026, 726',
      'ah 2025-2026 726',
      'Aanhangsel 726 (2025/26)',
      'AH-TK-20252026-726',
    ])
      expect(await first(typed), typed).toBe('ah-tk-20252026-726');
    for (const typed of [
      'aanhangsel 726',
      'zaak 2025Z21613',
      'www.tweedekamer.nl/vragen/detail?id=2025Z21613',
    ])
      expect(await first(typed), typed).toBe('ah-tk-20252026-726');
    expect(await first('26643 vii 20 en meer')).not.toBe('ah-tk-20252026-726');
  });

  it('goes straight to papers of the Eerste Kamer, of chapters and of parts of dossiers', async () => {
    const library = await libraryOf(
      stuk('kst-36067-B', 'Memorie.', { kamer: 'I', dossier: '36067', nummer: 'B' }),
      stuk('kst-36740-VII-20', 'Motie.', { dossier: '36740-VII', nummer: '20' }),
      stuk('kst-35925-IIE-3', 'Nota.', { dossier: '35925-IIE', nummer: '3' }),
      stuk('kst-21501-02-77', 'Verslag.', { dossier: '21501-02', nummer: '77' }),
      stuk('kst-23908-R1519-103', 'Brief.', { dossier: '23908', nummer: '103' }),
      stuk('lokaal-a', 'De 36067 B 77 VII 20 103, zegt Stb. 2021, 5.'),
    );
    const first = async (typed: string) => (await library.search(typed))[0]?.adres;
    for (const typed of ['36067 B', '36 067, b', 'EK 36067 B', '36067-B', '36067', '36.067'])
      expect(await first(typed), typed).toBe('kst-36067-B');
    for (const typed of ['36740 vii', '36740 VII 20']) expect(await first(typed)).toBe('kst-36740-VII-20');
    for (const typed of ['35925 IIE 3', '35925-iie 3', '35925 IIE'])
      expect(await first(typed)).toBe('kst-35925-IIE-3');
    expect(await first('21501-02 77')).toBe('kst-21501-02-77');
    expect(await first('23908 (R1519) 103')).toBe('kst-23908-R1519-103');
    expect(await first('stb 2021 5')).toBe('lokaal-a#tekst');
  });

  it('ignores the set phrases of written questions in papers', async () => {
    const library = await libraryOf(
      vragen('lokaal-a', ['Bent u bekend met het bericht dat de gemalen verouderd zijn?']),
      vragen('lokaal-b', ['Deelt u de mening dat de bruggen verouderd zijn?']),
    );
    expect(await library.search('bekend')).toEqual([]);
    expect(
      (await library.search('bent u bekend met het bericht gemalen')).map((hit) => hit.paper.id),
    ).toEqual(['lokaal-a']);
  });

  it('finds a word that says little when that is what was typed', async () => {
    const library = await libraryOf(stuk('kst-30000-1', 'De voorzitter opent het debat.'));
    expect(await library.search('voorzitter')).toHaveLength(1);
    expect(await library.related('De voorzitter en het debat')).toEqual([]);
  });

  it('finds nothing for nothing, and never throws, whatever is typed', async () => {
    const library = await libraryOf(stuk('kst-30000-1', 'De gemalen.'));
    expect(await library.search('   ')).toEqual([]);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (typed) => {
        for (const { zin, marks } of await library.search(typed)) {
          for (const { start, end } of marks)
            expect(start >= 0 && end <= zin.length && start < end).toBe(true);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('has every paper once, however often the library was added to', async () => {
    const library = await libraryOf();
    for (let i = 0; i < 5; i++) await library.add([stuk(`kst-30000-${i}`, 'De gemalen in de polder.')]);
    const hits = await library.search('gemalen polder', { limit: 3 });
    expect(new Set(hits.map((hit) => hit.paper.id)).size).toBe(3);
  });
});

describe('postings', () => {
  const posting = fc.record({
    count: fc.integer({ min: 0, max: 255 }),
    length: fc.integer({ min: 0, max: 255 }),
  });

  it('come back as they went in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 27 })),
        fc.array(posting, { minLength: 1 }),
        (numbers, values) => {
          const papers = numbers
            .sort((a, b) => a - b)
            .map((paper, i) => ({ paper, count: 1, length: 1, ...values[i % values.length] }));
          const back: typeof papers = [];
          const packer = new Packer();
          for (const { paper, count, length } of papers) packer.put(paper, count, length);
          unpack(packer.cut(), (paper, count, length) => back.push({ paper, count, length }));
          expect(back).toEqual(papers);
        },
      ),
    );
  });

  it('keep a length to within five percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), (length) => {
        expect(Math.abs((LENGTHS[lengthClass(length)] ?? 0) - length) / length).toBeLessThan(0.05);
      }),
    );
  });
});

it('words keep their place in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('kept', 'telling', 'all'), (text, wording) => {
      let last = 0;
      for (const { term, start, end } of wordsOf(text, wording)) {
        expect(term.length > 0 && start >= last && end > start && end <= text.length).toBe(true);
        last = end;
      }
    }),
  );
});

it('a word is a run of letters and digits, with what follows an apostrophe', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."aé9’' -\ud835\udd38\ud83d".split(''), '𝔸', '😀') }),
      (text) => {
        const runs = [...text.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu)];
        expect(wordsOf(text, 'all').map(({ start, end }) => text.slice(start, end))).toEqual(
          runs.map(([run]) => run),
        );
      },
    ),
  );
});

it('a word is recognised, and not mistaken for another, however many came in between', () => {
  const words = Array.from({ length: 100_000 }, (_, i) => `w${i.toString(36)}`);
  const terms = (text: string) => wordsOf(text, 'all').map(({ term }) => term);
  expect(new Set(terms(words.join(' '))).size).toBe(new Set(words.map((word) => terms(word)[0])).size);
  for (const [i, term] of terms(words.join(' ')).entries()) {
    if (i % 997 === 0) expect([term]).toEqual(terms(words[i] ?? ''));
  }
});

it('looking for words finds exactly those that splitting the text finds', () => {
  const word = fc.constantFrom(
    'Brood',
    'broden',
    'Israëlische',
    'één',
    'Één',
    'M365',
    '2024',
    'IJssel',
    'ijs',
    '«bruggen»',
  );
  fc.assert(
    fc.property(fc.array(word), fc.array(word, { minLength: 1 }), (text, sought) => {
      const whole = text.join(' ');
      const terms = new Map(wordsOf(sought.join(' '), 'all').map(({ term }) => [term, 1]));
      expect(finderOf(terms)(whole)).toEqual(wordsOf(whole, 'all').filter(({ term }) => terms.has(term)));
    }),
  );
});
