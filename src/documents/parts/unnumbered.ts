/**
 * Replies that print neither numbers nor headings: every question in bold, its answer in plain paragraphs below
 * it. Lines in; head and parts out, or nothing. Not tested on a real one.
 */
import type { Line } from '../lines/lines.ts';
import type { Group } from './divide.ts';

const REPLIES =
  /\b(?:Antwoord(?:en)?|Beantwoording|Reactie)\b.{0,300}\b(?:Kamer)?vragen\b|\bVragen\s(?:van|gesteld)\s/isu;

export function unnumbered(lines: readonly Line[]): { kop: Line[]; groups: Group[] } | undefined {
  const begin = lines
    .slice(0, 80)
    .findIndex((line, i) => REPLIES.test(`${line.text} ${lines[i + 1]?.text ?? ''}`));
  if (begin < 0) return undefined;
  const first = lines.findIndex((line, i) => i > begin && asks(lines, i) && line.kop === true);
  if (first < 0) return undefined;
  const groups: Group[] = [];
  let vragen = 0;
  lines.slice(first).forEach((line, i) => {
    const last = groups.at(-1);
    const at = first + i;
    if (line.kop && last?.soort === 'vraag') last.lines.push(line);
    else if (line.kop && asks(lines, at))
      groups.push({ soort: 'vraag', nummers: [++vragen], lines: [line], koppen: [] });
    else if (last?.soort === 'antwoord') last.lines.push(line);
    else groups.push({ soort: 'antwoord', nummers: [vragen], lines: [line], koppen: [] });
  });
  return vragen > 1 && groups.length === vragen * 2 ? { kop: lines.slice(0, first), groups } : undefined;
}

/** The bold lines from here on end with a question; a heading inside an answer does not. */
function asks(lines: readonly Line[], from: number): boolean {
  let text = '';
  for (let i = from; i < lines.length && i < from + 40 && lines[i]?.kop; i++) text = lines[i]?.text ?? '';
  return text.trimEnd().endsWith('?');
}
