/**
 * Where a reference may stand. In: text and a place. Out: the next anchor and its sort. One compiled alternation:
 * five digits, a Z or D number, a date, a number behind "vraag", and the words that begin a label.
 *
 * Common words ("brief", "vraag", "antwoord") are no anchors: the digits behind them are.
 */
import { broken, MONTH } from './shapes.ts';

export type Sort =
  | 'address'
  | 'identifier'
  | 'number'
  | 'dossier'
  | 'date'
  | 'count'
  | 'stuk'
  | 'label'
  | 'aanhangsel'
  | 'handelingen'
  | 'motie'
  | 'journal';

const B = '[\\s\\u00ad]';
const DIGITS = [
  `(?<number>(?:19|20)\\d\\d[ZDzd]\\d{5})`,
  `(?<dossier>[1-4]\\d(?:[.\\-‑]|${B}{1,4})?\\d{3}(?!\\d))`,
  `(?<date>\\d{1,2}${B}{1,4}${MONTH})`,
  `(?<count>(?<=(?:raag|ragen|oord|oorden|ding|noot|noten)${B}{1,4}(?:nrs?\\.?${B})?)\\d)`,
  `(?<stuk>(?<=stuk(?:ken)?${B}{1,4}(?:nrs?\\.?|nummers?)${B}{0,4})\\d)`,
].join('|');
const WORDS = [
  '(?<address>https?://|www\\.)',
  '(?<identifier>(?:[kK]st|KST|[aA]h|AH|[hH]-(?:tk|ek|vv|TK|EK|VV)|[sS]tb|[sS]tcrt|[tT]rb|blg)[-‑][\\da-zA-Z])',
  `(?<label>[kK]amer${broken('|')}(?:stuk|brief)|KAMERSTUK|[kK]st\\.?\\s\\d|[TE]K(?=[\\s,])|(?:Tweede|Eerste)\\sKamer|[wW]ets${broken('|')}voorstel|[dD]ossier|nitiatief(?:wet|nota|voorstel))`,
  `(?<aanhangsel>[aA]an${broken('|')}(?:hang|ghan|hnag)|AANHANGSEL|[aA]anh\\.|AvdH)`,
  '(?<handelingen>[hH]andelingen|HANDELINGEN|Hand\\.\\s)',
  `(?<motie>[mM]o${broken('|')}tie|MOTIE|[aA]men${broken('|')}de${broken('|')}ment|AMENDEMENT)`,
  '(?<journal>S[tT][bB]|S(?:tcrt|TCRT)|T(?:rb|RB)|Staatsblad|Staatscourant|Tra[ck]tatenblad|Ned\\.?\\sStcrt)',
].join('|');
const ANCHOR = new RegExp(`(?<!\\d)(?=\\d)(?:${DIGITS})|${WORDS}`, 'g');

export interface Anchor {
  sort: Sort;
  start: number;
  end: number;
}

/** The first anchor at or after `position`. */
export function nextAnchor(text: string, position: number): Anchor | undefined {
  ANCHOR.lastIndex = position;
  const match = ANCHOR.exec(text);
  if (!match?.groups) return undefined;
  for (const sort in match.groups)
    if (match.groups[sort] !== undefined)
      return { sort: sort as Sort, start: match.index, end: ANCHOR.lastIndex };
  return undefined;
}
