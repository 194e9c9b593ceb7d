/**
 * Headings that divide a paper: a line in, which part begins there out. "Vraag 3", "Antwoord 1 en 2",
 * "Antwoord op de vragen 2 t/m 6", "Mededeling" are structure, never references.
 */

export interface PartHeading {
  soort: 'vraag' | 'antwoord' | 'mededeling' | 'toelichting';
  /** Empty where the heading gives no number ("Antwoord"). */
  nummers: number[];
  /** Where the text that follows on the same line begins; the line's length where nothing follows. */
  rest: number;
}

const LIST =
  '\\d{1,3}(?!\\d)[a-z]?(?:\\s{0,3}(?:,\\s{0,3}en|,|en|t/m|t\\.e\\.m\\.|tot en met|[-–/&+])?\\s{0,3}(?:(?:op\\s)?(?:de\\s)?vra(?:ag|gen)\\s)?\\d{1,3}[a-z]?(?!\\d)){0,60}';
const NUMBERED = new RegExp(
  '^(?:[•▪–-]\\s{1,3})?\\[?(?:\\d{1,3}[.)]?\\s{1,3})?(?:' +
    `(Vragen|Vraag)|(?:(?:Het|Mijn|Gezamenlijke?|Gecombineerde?)\\s){0,2}((?:Be)?antwoord(?:en|ing)?|Antw\\.|Reactie)(?:\\svan\\s(?:de\\s)?(?:minister|staatssecretaris)[^.?:\\d\\n]{0,80}?(?=\\sop))?(?:\\s\\(?(?:op|bij|van|aan|ad))?(?:\\s\\(?(?:de\\s)?(?:deel)?vra(?:ag|gen))?` +
    `)\\s{0,3}(?:nr\\.?\\s|nummers?\\s|:\\s)?[([]?(${LIST})[)\\]]?\\s{0,3}([:.]|[-–—](?=\\s|$))?(?=\\s|$|(?<=:))`,
  'iu',
);
const WITHOUT_NUMBER =
  /^(?:(\d{1,3})[.)]?\s{1,3})?(?:(Vraag|Vragen)|(Antwoord|Antwoorden|Beantwoording|Reactie)|(Mededeling)|(Toelichting(?: bij (?:de|deze) vragen)?))\s{0,3}[:.]?\s{0,3}$/iu;

/** "Antwoord: Ja." */
const RUN_IN =
  /^(?:(Vraag)|(Toelichting)(?=:\sDeze\s(?:schriftelijke\s)?vragen\s)|Antwoord|Reactie)\s{0,2}:\s{1,3}(?=\S)/u;
/** What may follow the number and still be heading. */
const REMARK =
  /^(?:\([^()?]{1,40}\)|gezamenlijk|tezamen|samen|gecombineerd|(?:van\s(?:het\slid|de\sleden)|door\s(?:de\s)?(?:minister|staatssecretaris))\s[^.?:]{2,80}|[a-z]\)?|;)\s{0,2}[:.]?$/iu;

/** How every heading begins; most lines need no further look. */
const BEGINNING = /^(?:[[•▪–\d-]|vra|ant|beant|rea|het\s|mijn\s|gez|geco|med|toel)/iu;

/** The part that begins at this line, or nothing. `begin` says that the line starts a paragraph. */
export function partHeading(line: string, begin: boolean): PartHeading | undefined {
  const white = /^\s*/u.exec(line)?.[0].length ?? 0;
  const bare = line.slice(white, white + 400);
  if (!BEGINNING.test(bare)) return undefined;
  const loose = WITHOUT_NUMBER.exec(bare);
  if (loose && /^[\p{Lu}\d]/u.test(bare)) {
    const soort = loose[2] ? 'vraag' : loose[3] ? 'antwoord' : loose[4] ? 'mededeling' : 'toelichting';
    return { soort, nummers: loose[1] ? [Number(loose[1])] : [], rest: line.length };
  }
  const runIn = begin ? RUN_IN.exec(bare) : null;
  if (runIn)
    return {
      soort: runIn[1] ? 'vraag' : runIn[2] ? 'toelichting' : 'antwoord',
      nummers: [],
      rest: white + runIn[0].length,
    };
  const match = NUMBERED.exec(bare);
  if (!match) return undefined;
  const nummers = numbersIn(match[3] ?? '');
  if (nummers.length === 0) return undefined;
  const behind = bare.slice(match[0].length).trim();
  const remaining = begin && REMARK.test(behind) ? '' : behind;
  if (remaining && !(begin && runsOn(remaining, match[4] ?? ''))) return undefined;
  // "vraag 3." or "vraag 6. Verder …" is a broken line continued, not the start of a part.
  if (/^\p{Ll}/u.test(bare) && (!begin || remaining || match[4] === '.')) return undefined;
  if (!begin && !/^[[\p{Lu}]/u.test(bare)) return undefined;
  const soort = match[1] ? 'vraag' : 'antwoord';
  return { soort, nummers, rest: remaining ? white + match[0].length : line.length };
}

/** Text on the line of its heading: after a colon, or a new sentence where a paragraph begins. */
const runsOn = (text: string, sign: string): boolean =>
  sign === ':' || /^[\p{Lu}«"“‘'(](?!\p{Lu}*\d)/u.test(text);

/** "7, 8, 9 10 en 11" and "2 t/m 6" as numbers. */
export function numbersIn(text: string): number[] {
  const out = new Set<number>();
  let previous: number | undefined;
  const add = (number: number): void => {
    if (!out.has(number)) previous = number;
    out.add(number);
  };
  let range = false;
  for (const [piece] of text.matchAll(/\d{1,3}|t\/m|t\.e\.m\.|tot en met|[-–]/gu)) {
    if (!/^\d/u.test(piece)) range = true;
    else {
      const number = Number(piece);
      if (range && previous !== undefined && number > previous && number - previous < 100)
        for (let i = previous + 1; i < number; i++) add(i);
      add(number);
      range = false;
    }
  }
  return [...out];
}
