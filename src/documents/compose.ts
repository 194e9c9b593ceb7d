/**
 * The shared path: lines with marks, notes and the format's facts in; a Kamerdocument out and, for the open page, the
 * lines that its marks and parts came from.
 */

import { makeDocument } from './document.ts';
import { factsFromKop, factsFromOpening } from './facts/heading-facts.ts';
import { readKamerstuk } from './facts/kamerstuk.ts';
import { factsFromBrief, signatory, splitBrief } from './facts/letter.ts';
import { readMasthead } from './facts/masthead.ts';
import { factsOfSitting } from './facts/sitting.ts';
import { type Words, wordsOf } from './lines/hyphens.ts';
import type { Line, Mark, Reading } from './lines/lines.ts';
import { joinLines } from './lines/running-text.ts';
import { type FoundMark, Notebook } from './notes/notebook.ts';
import { withTypedNoten } from './notes/typed-notes.ts';
import { splitAntwoorden, splitAtQuestionMark, splitForgotten } from './parts/answers.ts';
import { withoutRepetition } from './parts/article.ts';
import { bareNumbers } from './parts/bare-numbers.ts';
import { addressOf, divideParts, type Group } from './parts/divide.ts';
import { divideAmendement, divideMotie } from './parts/motion.ts';
import { secties } from './parts/sections.ts';
import { divideSprekers } from './parts/speeches.ts';
import { unnumbered } from './parts/unnumbered.ts';
import type { Deel, DocumentKind, Kamerdocument } from './types.ts';

export interface Composition {
  document: Kamerdocument;
  marks: { line: Line; mark: Mark; noot: number }[];
  delen: { adres: string; lines: Line[] }[];
}

interface Division {
  soort: DocumentKind;
  kop: Line[];
  groups: Group[];
  facts: Partial<Kamerdocument>;
}

export function compose(source: Reading): Composition {
  const typed = withTypedNoten(source.lines, source.noten);
  const reading = { ...source, lines: typed.lines, noten: [...typed.noten, ...source.noten] };
  const words = wordsOf(reading.lines.map((line) => line.text));
  const { soort, kop, groups, facts } = divide(reading);
  const noten = new Notebook(reading.noten, words);
  const kopText = joinLines(kop, words);
  noten.take('kop', kopText.marks);
  const taken = new Map<string, number>();
  const delen: Deel[] = [];
  const places: Composition['delen'] = [{ adres: 'kop', lines: kop }];
  for (const group of groups) {
    const adres = addressOf(group.soort, group.nummers, taken);
    const { deel, marks } = makeDeel(adres, group, words);
    delen.push(deel);
    noten.take(adres, marks);
    places.push({ adres, lines: [...group.koppen, ...group.lines] });
  }
  for (const noot of reading.noten) places.push({ adres: `voetnoot-${noot.nummer}`, lines: noot.lines });
  const all = soort === 'kamervragen' ? { ...facts, ...factsFromKop(kopText.text) } : facts;
  const document = makeDocument(soort, all, kopText.text, delen, noten.finished(delen.at(-1)));
  return { document, marks: noten.places, delen: places };
}

/** The kind of paper, its head and its parts. */
function divide({ lines, facts }: Reading): Division {
  const stuk = readKamerstuk(lines);
  const { kop, groups } = divideParts(lines);
  if (!stuk && facts.soort !== 'handelingen') {
    const vragen = groups.some((group) => group.soort === 'vraag')
      ? { kop, groups }
      : (bareNumbers(lines) ?? unnumbered(lines));
    if (vragen) return composeKamervragen(vragen, facts);
  }
  const soort = facts.soort ?? stuk?.soort;
  const joined = { ...stuk?.facts, ...facts };
  const rest = stuk ? lines.slice(stuk.after) : lines;
  const kopLines = stuk?.kop ?? [];
  const listed = kopLines.some((line) => /LIJST VAN VRAGEN/u.test(line.text))
    ? bareNumbers(rest, 0)
    : undefined;
  if ((listed || groups.some((group) => group.soort === 'vraag')) && soort !== 'handelingen') {
    const vragen = listed ?? divideParts(rest);
    const delen = splitAtQuestionMark(splitAntwoorden(vragen.groups));
    const before: Group[] = vragen.kop.length > 0 ? [textGroup(vragen.kop)] : [];
    return {
      soort: soort ?? 'kamerstuk',
      kop: kopLines,
      groups: [...before, ...delen],
      facts: joined,
    };
  }
  if (soort === 'motie') {
    const motie = divideMotie(rest);
    const motieFacts = {
      ...joined,
      indieners: motie.indieners.length > 0 ? motie.indieners : (joined.indieners ?? []),
    };
    return { soort, kop: kopLines, groups: motie.groups, facts: motieFacts };
  }
  if (soort === 'amendement') return { soort, kop: kopLines, groups: divideAmendement(rest), facts: joined };
  const sprekers =
    soort === undefined || /^(?:handelingen|verslag|kamerstuk)$/u.test(soort)
      ? divideSprekers(rest)
      : undefined;
  if (sprekers && soort === 'handelingen' && !joined.titel) joined.onderwerp = itemTitle(rest);
  if (sprekers) {
    const sitting = { ...factsOfSitting(rest), ...joined };
    return { soort: sitting.soort ?? soort ?? 'verslag', kop: kopLines, groups: sprekers, facts: sitting };
  }
  if (soort) {
    const { kop: before, groups: others } = divideParts(rest);
    const lead = before.length > 0 ? [textGroup(before)] : [];
    return {
      soort,
      kop: kopLines,
      groups: [...lead, ...others],
      facts: { ...factsFromBrief(rest), ...joined },
    };
  }
  const brief = splitBrief(lines);
  const fromBrief = factsFromBrief(lines);
  if (brief && (fromBrief.onderwerp || fromBrief.datum))
    return {
      soort: 'brief',
      kop: [],
      groups: [textGroup(brief.brief[0] ? lines.slice(lines.indexOf(brief.brief[0])) : [...brief.kop])],
      facts: { ...fromBrief, ...facts },
    };
  const artikel = withoutRepetition(lines);
  const group = artikel.lines.length > 0 ? [textGroup(artikel.lines)] : [];
  return { soort: 'artikel', kop: [], groups: group, facts: { ...artikel.facts, ...facts } };
}

function composeKamervragen(
  { kop, groups: asked }: { kop: Line[]; groups: Group[] },
  facts: Partial<Kamerdocument>,
): Division {
  const brief = splitBrief(kop);
  const main = readMasthead(brief?.kop ?? kop);
  const groups = splitAntwoorden(asked);
  // A reply whose answers have neither a heading nor another typeface.
  const answers = main.kop.some((line) => /\b(?:antwoorden|beantwoording)\b/iu.test(line.text));
  const delen = groups.some((group) => group.soort === 'mededeling')
    ? groups
    : answers
      ? splitAtQuestionMark(groups)
      : splitForgotten(groups);
  const before = brief && brief.brief.length > 0 ? [textGroup(brief.brief)] : [];
  const fromBrief = brief ? factsFromBrief(kop) : {};
  const signed =
    brief && groups.some((group) => group.soort === 'antwoord') ? signatory(brief.brief) : undefined;
  if (signed) fromBrief.reactieVan = signed;
  return {
    soort: 'kamervragen',
    kop: main.kop,
    groups: [...before, ...delen],
    facts: { ...fromBrief, ...(brief ? factsFromOpening(brief.brief) : {}), ...main.facts, ...facts },
  };
}

/** "39 Fietsveiligheid": the item of a sitting as the site prints it. */
function itemTitle(lines: readonly Line[]): string {
  const line = lines.slice(0, 12).find((line) => /^\s*\d{1,3}\s+\p{Lu}.{2,200}$/u.test(line.text));
  return line?.text.replace(/^\s*\d{1,3}\s+/u, '').trim() ?? '';
}

const textGroup = (lines: Line[]): Group => ({ soort: 'tekst', nummers: [], lines, koppen: [] });

/** A part with its text joined and its sections. */
function makeDeel(adres: string, group: Group, words: Words): { deel: Deel; marks: FoundMark[] } {
  const { running, koppen } = secties(group.lines, group.soort);
  const { text, marks, begin } = joinLines(running, words);
  const deel: Deel = { adres, soort: group.soort, nummers: group.nummers, tekst: text };
  if (group.spreker) deel.spreker = group.spreker;
  if (koppen.length > 0)
    deel.secties = koppen.map(({ kop, before }) => ({
      kop,
      positie: Math.min(text.length, begin[before] ?? text.length),
    }));
  return { deel, marks };
}
