/**
 * Questions numbered with the bare number above or before each ("1", "2 en 3", "4. Bent u …"), answered below each
 * question, or all together under a heading "Antwoord" where the numbers start again. Lines in; head and parts out, or
 * nothing. Not tested on a real one.
 */
import { numbersIn, partHeading } from '../lines/headings.ts';
import { type Line, withoutStart } from '../lines/lines.ts';
import { fillBareAntwoorden, type Group } from './divide.ts';

const NUMBER = /^\s*(\d{1,3}(?:\s?(?:,|en|t\/m|tot en met)\s?\d{1,3}){0,20})[.)]?\s*$/u;
const NUMBER_AND_TEXT =
  /^\s*(\d{1,3}(?:\.?\s?(?:,|en|t\/m|tot en met)\s?\d{1,3}){0,20})[.):]?\s+(?=[\p{Lu}«"“‘'])/u;
const HEADING_LINE = /^\s*(?:(Antwoord(?:en)?)|(Mededeling))(?:\s(?:van|door)\s.{3,300})?\s*(?:[:.]\s*)?$/u;
const QUESTIONS = /\bVragen\s(?:van|gesteld)|\(ingezonden\s|Beantwoording|Antwoorden?\s(?:op|van)\s/iu;

interface State {
  groups: Group[];
  kop: Line[];
  /** The numbers of all questions, and of all answers, among the groups. */
  asked: Set<number>;
  answered: Set<number>;
  /** Answers below a heading without numbers. */
  bare: Set<Group>;
  /** The number that the next question, or the next answer below the heading, must have. */
  due: number;
  /** The questions are over: the numbers below "Antwoord" are answers. */
  below: boolean;
  finished: boolean;
  /** Between "Antwoord van minister …" and the first number below it. */
  inKop: boolean;
}

/** `begin`: index of the line below which the questions stand, if known. */
export function bareNumbers(
  lines: readonly Line[],
  begin = lines.slice(0, 80).findIndex((line) => QUESTIONS.test(line.text)),
): { kop: Line[]; groups: Group[] } | undefined {
  if (begin < 0) return undefined;
  const state: State = {
    groups: [],
    kop: [],
    asked: new Set(),
    answered: new Set(),
    bare: new Set(),
    due: 1,
    below: false,
    finished: false,
    inKop: false,
  };
  lines.forEach((line, i) => {
    const previous = state.groups.at(-1);
    if (
      i > begin &&
      !state.finished &&
      (headingLine(state, line, lines[i + 1]) || numberedLine(state, line, lines, i))
    )
      return;
    if (state.inKop) state.kop.push(line);
    else
      (previous?.lines ?? state.kop).push(
        previous?.lines.length === 0 ? { ...line, startsParagraph: true } : line,
      );
  });
  if (state.bare.size > 0) fillBareAntwoorden(state.groups, state.bare);
  const vragen = state.groups.filter((group) => group.soort === 'vraag');
  const genuine = vragen.filter((group) => group.lines.some((line) => line.text.includes('?')));
  return state.groups.length > 1 && genuine.length > 0 && genuine.length >= vragen.length / 2
    ? state
    : undefined;
}

/** "Antwoord", "Antwoord van minister …", "Antwoord 3", "Mededeling". */
function headingLine(state: State, line: Line, next: Line | undefined): boolean {
  if (state.groups.length === 0 || !line.startsParagraph) return false;
  const numbered = partHeading(line.text, true);
  if (numbered?.soort === 'antwoord' && numbered.nummers.length > 0) {
    const lines =
      numbered.rest < line.text.length
        ? [{ ...withoutStart(line, numbered.rest), startsParagraph: true }]
        : [];
    begin(state, { soort: 'antwoord', nummers: numbered.nummers, lines, koppen: [line] });
    return true;
  }
  if (
    numbered?.soort === 'antwoord' &&
    numbered.rest < line.text.length &&
    state.groups.at(-1)?.soort === 'vraag'
  ) {
    const lines = [{ ...withoutStart(line, numbered.rest), startsParagraph: true }];
    const group: Group = { soort: 'antwoord', nummers: [], lines, koppen: [line] };
    state.bare.add(group);
    state.groups.push(group);
    return true;
  }
  const kop = HEADING_LINE.exec(line.text);
  if (!kop) return false;
  if (kop[2]) {
    state.groups.push({ soort: 'mededeling', nummers: [], lines: [], koppen: [line] });
    state.finished = true;
  } else if (
    state.below ||
    numbersIn(NUMBER.exec(next?.text ?? '')?.[1] ?? '')[0] === 1 ||
    allAskedFirst(state, next) ||
    HEADING_LINE.test(next?.text ?? '')
  ) {
    state.below = true;
    state.due = 1;
    state.inKop = /\s(?:van|door)\s/u.test(line.text);
    if (state.inKop) state.kop.push(line);
  } else {
    const group: Group = { soort: 'antwoord', nummers: [], lines: [], koppen: [line] };
    state.bare.add(group);
    state.groups.push(group);
  }
  return true;
}

function begin({ groups, asked, answered }: State, group: Group): void {
  groups.push(group);
  const counted = group.soort === 'vraag' ? asked : answered;
  for (const nummer of group.nummers) counted.add(nummer);
}

/** A question, or below the heading an answer, with the number that is due. */
function numberedLine(state: State, line: Line, lines: readonly Line[], i: number): boolean {
  const bare = NUMBER.exec(line.text);
  const withText = bare || !line.startsParagraph ? null : NUMBER_AND_TEXT.exec(line.text);
  const nummers = numbersIn((bare ?? withText)?.[1] ?? '');
  if (nummers[0] !== state.due && !(bare && state.below && areOpen(state, nummers))) return false;
  if (withText && !state.below && !asks(lines, i)) return false;
  const group: Group = { soort: state.below ? 'antwoord' : 'vraag', nummers, lines: [], koppen: [line] };
  if (withText) group.lines.push({ ...withoutStart(line, withText[0].length), startsParagraph: true });
  begin(state, group);
  state.inKop = false;
  state.due = (nummers.at(-1) ?? state.due) + 1;
  return true;
}

/** Below the heading an answer may come out of turn: its questions were asked and are not answered yet. */
function areOpen(state: State, nummers: readonly number[]): boolean {
  const { asked, answered } = state;
  return nummers.length > 0 && nummers.every((nummer) => asked.has(nummer) && !answered.has(nummer));
}

/** A numbered list inside an answer asks nothing before the next number or heading. */
function asks(lines: readonly Line[], i: number): boolean {
  for (let j = i; j < lines.length && j < i + 20; j++) {
    const text = lines[j]?.text ?? '';
    const heading = j > i ? partHeading(text, true) : undefined;
    // What is answered right below is a question, question mark or not.
    if (heading) return heading.soort === 'antwoord';
    if (j > i && (NUMBER.test(text) || NUMBER_AND_TEXT.test(text))) return false;
    if (text.includes('?')) return true;
  }
  return false;
}

/** All questions stand above this heading, and the line below it begins with 1. */
function allAskedFirst(state: State, next: Line | undefined): boolean {
  const asked = state.groups.length > 1 && state.groups.every((group) => group.soort === 'vraag');
  return asked && numbersIn(NUMBER_AND_TEXT.exec(next?.text ?? '')?.[1] ?? '')[0] === 1;
}
