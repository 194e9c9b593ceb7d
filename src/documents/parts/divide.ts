/**
 * Lines into parts: everything before the first heading is the head of the paper, then each heading opens a part.
 * Lines with their marks in; the head and the parts with their lines out, with nothing lost in between.
 */

import { type PartHeading, partHeading } from '../lines/headings.ts';
import { type Line, withoutMarks, withoutStart } from '../lines/lines.ts';
import type { PartKind } from '../types.ts';

/** A part whose lines are not joined yet. */
export interface Group {
  soort: PartKind;
  nummers: number[];
  lines: Line[];
  /** The lines of the heading itself: on the open page they belong to the part. */
  koppen: Line[];
  spreker?: string;
}

const WHO_ANSWERS = /^\s*(?:Nader )?[Aa]ntwoord(?:en)? van (?:de )?(?:minister|staatssecretaris)/iu;
/** The closing paragraph of questions, printed without a heading. */
const CLOSER = /^\s*Deze (?:schriftelijke )?vragen (?:dienen|zijn|worden|strekken)\s.{0,40}\baanvull/u;

/** "Antwoord 1, 2, 3 en" / "4": the heading continues on the next line. */
const BROKEN =
  /^\s*(?:Vragen|Vraag|Antwoord(?:en)?)\s(?:op\s(?:de\s)?vra(?:ag|gen)\s)?\d[\d,\s]*(?:,|\sen|\st\/m)\s*$/u;

/** More than this, in letters, is not read of a heading. */
const LONGEST_HEADING = 400;

function withWholeHeadings(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => BROKEN.test(line.text))) return lines;
  const out: Line[] = [];
  for (const line of lines) {
    const above = out.at(-1);
    if (
      above &&
      above.text.length <= LONGEST_HEADING &&
      BROKEN.test(above.text) &&
      /^\s*\d[\d,\sen]*(?:[:.]\s*)?$/u.test(line.text)
    )
      out[out.length - 1] = { ...above, text: `${above.text.trimEnd()} ${line.text.trim()}` };
    else out.push(line);
  }
  return out;
}

/** Lines before the first part, and the parts in reading order. */
export function divideParts(broken: readonly Line[]): { kop: Line[]; groups: Group[] } {
  const lines = withWholeHeadings(broken);
  const kop: Line[] = [];
  const groups: Group[] = [];
  let group: Group | undefined;
  let previousEmpty = true;
  const bare: Group[] = [];
  const counts = questionsWithoutNumbers(lines);
  let counted = 0;
  for (const line of lines) {
    const begin = line.startsParagraph || previousEmpty || line.kop === true;
    const found =
      line.deel || (!begin && endsSentence(line, group?.lines.at(-1)))
        ? undefined
        : partHeading(withoutMarks(line), begin);
    if (counts && found?.soort === 'vraag' && isSingular(line)) found.nummers = [++counted];
    // The heading of a part that the format itself opened may be printed below.
    if (found && group?.soort === found.soort && found.nummers.length === 0 && isUnprinted(group)) {
      group.koppen.push(line);
      continue;
    }
    const fresh = line.deel ?? (found && opens(found, line, group));
    if (!fresh && group && group.soort !== 'toelichting' && line.startsParagraph && CLOSER.test(line.text)) {
      group = { soort: 'toelichting', nummers: [], lines: [line], koppen: [] };
      groups.push(group);
      previousEmpty = false;
      continue;
    }
    if (fresh) {
      group = { ...fresh, lines: [], koppen: [line] };
      groups.push(group);
      if (found?.soort === 'antwoord' && found.nummers.length === 0) bare.push(group);
      // A mark in the heading belongs to the part as a whole.
      if (found && found.rest === line.text.length && line.marks.length > 0)
        group.lines.push({
          ...line,
          text: '',
          marks: line.marks.map((mark) => ({ ...mark, start: 0, end: 0 })),
        });
      if (found && found.rest < line.text.length)
        group.lines.push({ ...withoutStart(line, found.rest), startsParagraph: true });
      previousEmpty = true;
      continue;
    }
    previousEmpty = false;
    if (group) group.lines.push(group.lines.length === 0 ? { ...line, startsParagraph: true } : line);
    else kop.push(line);
  }
  const replies = new Set(bare);
  const named = groups.filter((group) => !(replies.has(group) && moveToKop(group, kop)));
  const delen = mergeBack(named);
  if (bare.length > 0) fillBareAntwoorden(delen, replies);
  return { kop, groups: delen };
}

/** Below a bare "Antwoord" may come first who answers and when: that belongs to the head. */
function moveToKop(group: Group, kop: Line[]): boolean {
  if (!WHO_ANSWERS.test(group.lines[0]?.text ?? '')) return false;
  const last = group.lines.slice(0, 6).findIndex((line) => /\)\.?\s*$/u.test(line.text));
  if (last < 0) return false;
  kop.push(...group.lines.splice(0, last + 1));
  return group.lines.length === 0;
}

const isSingular = (line: Line): boolean => /^\s*Vraag\b/u.test(line.text);

/** Every question stands below a bare "Vraag" and is answered below "Antwoord": they are counted. */
function questionsWithoutNumbers(lines: readonly Line[]): boolean {
  let vragen = 0;
  let antwoorden = 0;
  for (const line of lines) {
    const found = line.startsParagraph && !line.deel ? partHeading(line.text, true) : undefined;
    if (found?.nummers.length) return false;
    if (found?.soort === 'vraag' && isSingular(line)) vragen++;
    if (found?.soort === 'antwoord') antwoorden++;
  }
  return vragen > 0 && antwoorden > 0;
}

const isUnprinted = (group: Group): boolean =>
  group.lines.length === 0 && group.koppen.every((line) => !line.text.trim());

/** "… al gezegd in" / "Antwoord 2.": the broken sentence ends here. */
const endsSentence = (line: Line, above: Line | undefined): boolean =>
  /\d\.\s*$/u.test(line.text) && /[\p{L},]\s*$/u.test(above?.text ?? '');

/** "Toelichting" or "Mededeling" between the questions is a heading inside an answer, not the end of the paper. */
function mergeBack(groups: Group[]): Group[] {
  const last = groups.findLastIndex((group) => group.soort === 'vraag' || group.soort === 'antwoord');
  const asked = groups.findLastIndex((group) => group.soort === 'vraag');
  const answered = groups.findIndex((group) => group.soort === 'antwoord');
  const out: Group[] = [];
  groups.forEach((group, i) => {
    const previous = out.at(-1);
    // Below all questions and above all answers it closes the questions.
    const closes = i > asked && i < answered;
    if (previous && i < last && !closes && (group.soort === 'toelichting' || group.soort === 'mededeling'))
      for (const line of [...group.koppen, ...group.lines]) previous.lines.push(line);
    else out.push(group);
  });
  return out;
}

/** A bare "Antwoord" answers all questions right above it that no heading answers by number. */
export function fillBareAntwoorden(groups: readonly Group[], bare: ReadonlySet<Group>): void {
  const elsewhere = new Set(
    groups
      .filter((group) => group.soort === 'antwoord' && !bare.has(group))
      .flatMap((group) => group.nummers),
  );
  let open: Group[] = [];
  for (const [i, group] of groups.entries()) {
    if (group.soort === 'vraag') open.push(group);
    else if (bare.has(group)) {
      const last = open.at(-1);
      const joined = open.filter(
        (vraag) => vraag === last || !vraag.nummers.some((nummer) => elsewhere.has(nummer)),
      );
      group.nummers = [...new Set(joined.flatMap((vraag) => vraag.nummers))];
      // Every question is answered below by number: what stands here introduces the answers.
      const answered = group.nummers.length > 0 && group.nummers.every((nummer) => elsewhere.has(nummer));
      if (answered && group.lines.length > 0 && groups[i + 1]?.soort === 'antwoord')
        Object.assign(group, { soort: 'tekst', nummers: [] });
      open = [];
    } else open = [];
  }
}

/** The part that a heading opens here; a bare "Antwoord" answers the question above it. */
function opens(
  kop: PartHeading,
  line: Line,
  current: Group | undefined,
): Pick<Group, 'soort' | 'nummers'> | undefined {
  if (kop.nummers.length > 0) return { soort: kop.soort, nummers: kop.nummers };
  if (kop.soort === 'mededeling' || kop.soort === 'toelichting')
    return current || line.kop ? { soort: kop.soort, nummers: [] } : undefined;
  if (kop.soort === 'antwoord' && current?.soort === 'vraag') {
    return { soort: 'antwoord', nummers: [...current.nummers] };
  }
  return undefined;
}

/** The address of a part: a combined part is named after its first number, a repeated one gets a count. */
export function addressOf(soort: PartKind, nummers: readonly number[], taken: Map<string, number>): string {
  // Speakers come by the hundred: they are numbered from the first.
  if (soort === 'spreker') {
    const count = (taken.get(soort) ?? 0) + 1;
    taken.set(soort, count);
    return `spreker-${count}`;
  }
  const base = nummers.length > 0 ? `${soort}-${nummers[0]}` : soort;
  const times = (taken.get(base) ?? 0) + 1;
  taken.set(base, times);
  return times === 1 ? base : `${base}-${times}`;
}
