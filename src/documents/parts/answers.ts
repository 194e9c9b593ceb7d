/**
 * Answers printed without a heading: the question is set in bold or italic and the plain paragraphs below it answer
 * it. Parts in; a part that holds both is split, where no other part answers that question.
 */
import type { Group } from './divide.ts';

export function splitAntwoorden(groups: Group[]): void {
  const answered = new Set(groups.filter((g) => g.soort === 'antwoord').flatMap((g) => g.nummers));
  // Only in a paper that answers: one with headings for some answers, or a reply to every question in this way.
  const vragen = groups.filter((g) => g.soort === 'vraag');
  const unanswered = vragen.filter((g) => !g.nummers.some((n) => answered.has(n)) && place(g) > 0);
  if (answered.size === 0 && unanswered.length < vragen.length) return;
  for (const vraag of unanswered) {
    const at = place(vraag);
    const lines = vraag.lines.slice(at);
    vraag.lines = vraag.lines.slice(0, at);
    groups.splice(groups.indexOf(vraag) + 1, 0, {
      soort: 'antwoord',
      nummers: vraag.nummers,
      lines,
      koppen: [],
    });
  }
}

/** Index of the first plain paragraph below a question in strong print; 0 where there is none. */
function place(g: Group): number {
  if (!g.lines[0]?.kop) return 0;
  const at = g.lines.findIndex((line) => !line.kop && line.startsParagraph);
  return Math.max(0, at);
}

/**
 * In a list of questions and answers the answer may follow its question with nothing between them: the question ends
 * with its last question mark before a sentence that asks nothing.
 */
export function splitAtQuestionMark(groups: readonly Group[]): Group[] {
  if (groups.some((g) => g.soort === 'antwoord')) return splitForgotten(groups);
  return groups.flatMap((g) => split(g, g.soort === 'vraag' ? endOfVraag(g) : 0));
}

/** Where most questions are answered below a heading, the heading of one or two may be lacking. */
export function splitForgotten(groups: readonly Group[]): Group[] {
  const answered = new Set(groups.filter((g) => g.soort === 'antwoord').flatMap((g) => g.nummers));
  const vragen = groups.filter((g) => g.soort === 'vraag');
  const open = vragen.filter((g) => !g.nummers.some((n) => answered.has(n)));
  if (open.length > vragen.length * 0.4) return [...groups];
  return groups.flatMap((g) => {
    const at = open.includes(g) ? endOfVraag(g) : 0;
    return split(g, g.lines[at]?.startsParagraph ? at : 0);
  });
}

function split(g: Group, at: number): Group[] {
  const [first, ...rest] = g.lines.slice(at);
  if (at === 0 || !first) return [g];
  return [
    { ...g, lines: g.lines.slice(0, at) },
    {
      soort: 'antwoord',
      nummers: g.nummers,
      lines: [{ ...first, startsParagraph: true }, ...rest],
      koppen: [],
    },
  ];
}

/** Index of the line below the last line of the question. */
function endOfVraag(g: Group): number {
  let last = 0;
  for (const [i, line] of g.lines.entries()) {
    const text = line.text.trimEnd();
    if (text.endsWith('?')) last = i + 1;
    else if (last > 0 && /[.!]$/u.test(text)) break;
  }
  return last;
}
