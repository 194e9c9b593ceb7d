/**
 * Speed of the recogniser: characters per second on prose and on text dense with references, next to one naive
 * alternation; and how much longer twice as much hostile text takes. The texts are made here, the same every time.
 */
import { recogniseReferences } from '../../src/references/index.ts';
import type { BenchRow } from './report.ts';

const MILLION = 1_000_000;
/** This many turns in a row must bring nothing better, */
const SETTLED = 8;
/** where better is less than this share of the best time; */
const BETTER = 0.99;
/** and after this many milliseconds it has been measured often enough. */
const ENOUGH = 30_000;
const PROSE = 8 * MILLION;
const DENSE = 2 * MILLION;
const LARGE = 10 * MILLION;
const LARGER = 40 * MILLION;
/** Milliseconds within which text of size `LARGE` is read when nothing in it needs a closer look. */
const QUICK = 100;

const SENTENCES = [
  'Het kabinet onderschrijft het belang van een zorgvuldige afweging en zal de uitkomsten daarvan met gemeenten bespreken.',
  'Daarom wordt samen met uitvoeringsorganisaties gewerkt aan een aanpak die de “dienstverlening” aan burgers verbetert.',
  'In 2024 is daarvoor € 12,5 miljoen beschikbaar gesteld, waarmee ongeveer 40.000 huishoudens worden bereikt.',
  'De vraag of dat voldoende is, laat zich op dit moment nog niet beantwoorden; de brief hierover volgt voor de zomer.',
  'De Tweede Kamer heeft eerder verzocht om een overzicht van de maatregelen, dat binnenkort beschikbaar komt.',
  'Dat vergt van alle partijen een inspanning, ook omdat de arbeidsmarkt krap is en de opgave groot blijft.',
  'Ik deel de mening dat een motie geen doel op zich is en dat het antwoord in de praktijk moet worden gevonden.',
  'Voor de volledigheid verwijs ik naar artikel 3 van de wet, waarin de termijn van zes weken is vastgelegd.',
];
/** One reference in about a hundred characters: more than twice as dense as a page of footnotes. */
const CITATIONS = [
  'Bijlage bij Kamerstuk 31 066, nr. 1520 (beslisnota van 18 juni 2025), met daarin de afweging die destijds is gemaakt.',
  'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 506, antwoord op vraag 14: «De keuzes berusten op de kaders.»',
  'Kamerstukken II 2024/25, 36 574, nrs. 12, 13 en 15, waarin de Kamer om een marktplaats en een verkenning vraagt.',
  'Naar aanleiding van de motie-Six Dijkstra c.s. (Kamerstuk 26 643, nr. 1320) is dit met alle leveranciers besproken.',
  'Zie ook het antwoord op de vragen 4 en 7 en de Kamerbrief van 22 november 2024 over de voorgenomen overstap.',
  'Het besluit is gepubliceerd in de Staatscourant (Stcrt. 2022, 16685), de wet die eraan voorafging in Stb. 2021, 549.',
  'De vragen zijn gesteld door de leden Van der Werf en Kathmann (2025Z18684) en beantwoord in de bijlage van deze brief.',
  'Handelingen II 2012–2013, nr. 71, item 15, blz. 53–69, en de daaraan voorafgaande gedachtewisseling in de commissie.',
];
/** One motif each, repeated: what makes careless patterns slow. */
const HOSTILE: [name: string, motif: string][] = [
  ['digits', '0123456789'],
  ['brackets', '([{'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['«nr. 1, 2, 3, …»', 'nr. 1, 2, 3, '],
  ['«TK »', 'TK '],
  ['«motie-Kathmann en »', 'motie-Kathmann en '],
  ['«Stb. 2021, 5 en »', 'Stb. 2021, 5 en '],
  ['«Kamerstuk 26 643, nrs. 1, »', 'Kamerstuk 26 643, nrs. 1, '],
  ['«(36 574, »', '(36 574, '],
  ['«brief over het »', 'brief over het '],
  ['«5 mei »', '5 mei '],
];

/** One run of characters in memory, like text from a page or a file; a repeated string is a tree of pieces. */
const flat = (text: string): string => new TextDecoder('utf-16le').decode(Buffer.from(text, 'utf16le'));

function repeat(parts: string[], length: number): string {
  const once = parts.join(' ');
  return flat(once.repeat(Math.ceil(length / once.length)).slice(0, length));
}

/** Time of this thread alone in ms: the clock would also measure how busy the rest of the machine is. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Time of one run in ms, from as many runs as take `SAMPLE` together. */
function once(work: () => unknown): number {
  const start = threadTime();
  let runs = 0;
  let spent = 0;
  while (spent < SAMPLE) {
    work();
    runs++;
    spent = threadTime() - start;
  }
  return spent / runs;
}
/** Much longer than the steps in which the time of a thread is counted. */
const SAMPLE = 100;

/**
 * The best time of each work, all measured in turns until none has improved for a while. Other processes can only make a
 * run longer, never shorter, so the best of many comes closest to what the work itself takes.
 */
function inTurns(works: (() => unknown)[]): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  const begin = performance.now();
  for (let settled = 0; settled < SETTLED && performance.now() - begin < ENOUGH; settled++)
    for (const [index, work] of works.entries()) {
      const time = once(work);
      if (time < (best[index] ?? 0) * BETTER) settled = 0;
      best[index] = Math.min(best[index] ?? 0, time);
    }
  return best;
}

/**
 * How many times as long twice the text takes. What is read as fast as memory delivers it is measured on more text, so
 * that half of it does not fit into the caches either.
 */
function doubling(motif: string): { millions: number; ratio: number } {
  const quick = once(() => recogniseReferences(repeat([motif], LARGE))) < QUICK;
  const whole = repeat([motif], quick ? LARGER : LARGE);
  const half = flat(whole.slice(0, whole.length / 2));
  const [short = 1, long = 0] = inTurns([() => recogniseReferences(half), () => recogniseReferences(whole)]);
  return { millions: half.length / MILLION, ratio: long / short };
}

/** What anyone would write first: every label in one alternation, searched for everywhere. */
const NAIVE =
  /(?:Kamerstuk(?:ken)?|Kamerbrief|TK)(?:\s+I{1,2})?,?\s*(?:(?:vergaderjaar\s+)?\d{4}[-–/]\d{2,4},?\s*)?\d{2}\s?\d{3}(?:[ -][IVX]+)?,?\s*nrs?\.?\s*\d+|Aanhangsel (?:van de )?Handelingen,?\s*(?:vergaderjaar\s+)?\d{4}[-–/]\d{2,4},?\s*nr\.?\s*\d+|Handelingen II? \d{4}[-–/]\d{2,4}, nr\. \d+|motie[- ][A-Z]\w+|(?:Stb|Stcrt|Trb)\.\s*\d{4},\s*\d+|20\d\d[ZD]\d{5}|(?:vraag|vragen)\s+\d+|brief van \d{1,2} \w+/gi;

function naive(text: string): number {
  let found = 0;
  for (const _match of text.matchAll(NAIVE)) found++;
  return found;
}

export default async function references(): Promise<BenchRow[]> {
  const prose = repeat(SENTENCES, PROSE);
  const dense = repeat(CITATIONS, DENSE);
  // The compiler settles only after each kind of reference has been read many thousands of times.
  for (let round = 0; round < 8; round++) recogniseReferences(dense);
  const [ours = 0, oursDense = 0, theirs = 0, theirsDense = 0] = inTurns([
    () => recogniseReferences(prose),
    () => recogniseReferences(dense),
    () => naive(prose),
    () => naive(dense),
  ]);
  const speed = (text: string, ms: number): number => text.length / ms / 1000;
  const rows: BenchRow[] = [
    {
      what: 'recognise, plain prose',
      median: speed(prose, ours),
      unit: 'M chars/s',
      budget: { min: 100 },
    },
    {
      what: 'recognise, dense with references',
      median: speed(dense, oursDense),
      unit: 'M chars/s',
      budget: { min: 20 },
    },
    { what: 'naive alternation, plain prose', median: speed(prose, theirs), unit: 'M chars/s' },
    {
      what: 'naive alternation, dense with references',
      median: speed(dense, theirsDense),
      unit: 'M chars/s',
    },
  ];
  for (const [name, motif] of HOSTILE) {
    const { millions, ratio } = doubling(motif);
    rows.push({
      what: `recognise, ${millions} → ${millions * 2} M chars of ${name}, times as long`,
      median: ratio,
      unit: '×',
      budget: { max: 2.2 },
    });
  }
  return rows;
}
