/**
 * Answers without a heading: the question is in bold or italic, and the plain paragraphs below it answer it. Parts in; a
 * part that holds both is split, unless another part answers that question.
 */
import type { Group } from './divide.ts';

export function splitAntwoorden(groups: readonly Group[]): Group[] {
  const answered = new Set(
    groups.filter((group) => group.soort === 'antwoord').flatMap((group) => group.nummers),
  );
  // Only in a paper that answers: with headings for some answers, or every question in this way.
  const vragen = groups.filter((group) => group.soort === 'vraag');
  const unanswered = vragen.filter(
    (group) => !group.nummers.some((nummer) => answered.has(nummer)) && place(group) > 0,
  );
  if (answered.size === 0 && unanswered.length < vragen.length) return [...groups];
  const divided = new Set(unanswered);
  return groups.flatMap((group) => {
    if (!divided.has(group)) return [group];
    const at = place(group);
    const lines = group.lines.slice(at);
    return [
      { ...group, lines: group.lines.slice(0, at) },
      { soort: 'antwoord', nummers: group.nummers, lines, koppen: [] },
    ];
  });
}

/** Index of the first plain paragraph below a question in bold or italic; 0 if there is none. */
function place(group: Group): number {
  if (!group.lines[0]?.kop) return 0;
  const at = group.lines.findIndex((line) => !line.kop && line.startsParagraph);
  return Math.max(0, at);
}

/**
 * In a list of questions and answers the answer may follow its question with nothing between them: the question ends
 * with its last question mark before a sentence that asks nothing.
 */
export function splitAtQuestionMark(groups: readonly Group[]): Group[] {
  if (groups.some((group) => group.soort === 'antwoord')) return splitForgotten(groups);
  return groups.flatMap((group) => split(group, group.soort === 'vraag' ? endOfVraag(group) : 0));
}

/** Where most questions are answered below a heading, that of one or two may be missing. */
export function splitForgotten(groups: readonly Group[]): Group[] {
  const answered = new Set(
    groups.filter((group) => group.soort === 'antwoord').flatMap((group) => group.nummers),
  );
  const vragen = groups.filter((group) => group.soort === 'vraag');
  const open = new Set(vragen.filter((group) => !group.nummers.some((nummer) => answered.has(nummer))));
  if (open.size > vragen.length * 0.4) return [...groups];
  return groups.flatMap((group) => {
    const at = open.has(group) ? endOfVraag(group) : 0;
    return split(group, group.lines[at]?.startsParagraph ? at : 0);
  });
}

function split(group: Group, at: number): Group[] {
  const [first, ...rest] = group.lines.slice(at);
  if (at === 0 || !first) return [group];
  return [
    { ...group, lines: group.lines.slice(0, at) },
    {
      soort: 'antwoord',
      nummers: group.nummers,
      lines: [{ ...first, startsParagraph: true }, ...rest],
      koppen: [],
    },
  ];
}

/** Index of the line below the last line of the question. */
function endOfVraag(group: Group): number {
  let last = 0;
  for (const [i, line] of group.lines.entries()) {
    const text = line.text.trimEnd();
    if (text.endsWith('?')) last = i + 1;
    else if (last > 0 && /[.!]$/u.test(text)) break;
  }
  return last;
}
