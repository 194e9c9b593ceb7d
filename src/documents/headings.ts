/**
 * Headings that divide a paper: a line in, which part begins there out. "Vraag 3", "Antwoord 1 en 2",
 * "Antwoord op de vragen 2 t/m 6", "Mededeling" are structure, never references.
 */

export interface Partkop {
  soort: 'vraag' | 'antwoord' | 'mededeling' | 'toelichting';
  /** Empty where the heading gives no number ("Antwoord"). */
  nummers: number[];
  /** Where the text that follows on the same line begins; the line's length where nothing follows. */
  rest: number;
}

const LIJST =
  '\\d{1,3}(?!\\d)[a-z]?(?:\\s{0,3}(?:,\\s{0,3}en|,|en|t/m|t\\.e\\.m\\.|tot en met|[-–/&+])?\\s{0,3}(?:vra(?:ag|gen)\\s)?\\d{1,3}[a-z]?(?!\\d)){0,60}';
const GENUMMERD = new RegExp(
  '^(?:\\d{1,3}[.)]?\\s{1,3})?(?:' +
    `(Vragen|Vraag)|(?:Het\\s)?((?:Be)?antwoord(?:en|ing)?|Reactie)(?:\\s(?:op|bij|van|aan))?(?:\\s(?:de\\s)?(?:deel)?vra(?:ag|gen))?` +
    `)\\s{0,3}(?:nr\\.?\\s|nummers?\\s)?\\(?(${LIJST})\\)?\\s{0,3}([:.]?)(?=\\s|$|(?<=:))`,
  'iu',
);
const ZONDER_NUMMER =
  /^(?:(\d{1,3})[.)]?\s{1,3})?(?:(Vraag|Vragen)|(Antwoord|Antwoorden|Beantwoording|Reactie)|(Mededeling)|(Toelichting(?: bij (?:de|deze) vragen)?))\s{0,3}[:.]?\s{0,3}$/iu;

/** The part that begins at this line, or nothing. `begin` says that the line starts a paragraph. */
export function partkop(regel: string, begin: boolean): Partkop | undefined {
  const wit = /^\s*/u.exec(regel)?.[0].length ?? 0;
  const kaal = regel.slice(wit, wit + 400);
  const eerste = kaal[0];
  if (!eerste || !/[VABMTRHvabr\d]/u.test(eerste)) return undefined;
  const los = ZONDER_NUMMER.exec(kaal);
  if (los && /^[\p{Lu}\d]/u.test(kaal)) {
    const soort = los[2] ? 'vraag' : los[3] ? 'antwoord' : los[4] ? 'mededeling' : 'toelichting';
    return { soort, nummers: los[1] ? [Number(los[1])] : [], rest: regel.length };
  }
  const m = GENUMMERD.exec(kaal);
  if (!m) return undefined;
  const nummers = nummersIn(m[3] ?? '');
  if (nummers.length === 0) return undefined;
  const over = kaal.slice(m[0].length).trim();
  if (over && !(begin && looptDoor(over, m[4] ?? ''))) return undefined;
  if (!begin && !/^\p{Lu}/u.test(kaal)) return undefined;
  const soort = m[1] ? 'vraag' : 'antwoord';
  return { soort, nummers, rest: over ? wit + m[0].length : regel.length };
}

/** Text on the line of its heading: after a colon, or a new sentence where a paragraph begins. */
const looptDoor = (tekst: string, teken: string): boolean =>
  teken === ':' || /^[\p{Lu}«"“‘'(](?!\p{Lu}*\d)/u.test(tekst);

/** "7, 8, 9 10 en 11" and "2 t/m 6" as numbers. */
export function nummersIn(tekst: string): number[] {
  const uit: number[] = [];
  let tot = false;
  for (const [stuk] of tekst.matchAll(/\d{1,3}|t\/m|t\.e\.m\.|tot en met|[-–]/gu)) {
    if (!/^\d/u.test(stuk)) tot = true;
    else {
      const n = Number(stuk);
      const vorige = uit.at(-1);
      if (tot && vorige !== undefined && n > vorige && n - vorige < 100)
        for (let i = vorige + 1; i < n; i++) uit.push(i);
      if (!uit.includes(n)) uit.push(n);
      tot = false;
    }
  }
  return uit;
}
