/**
 * How two printed lines become one: the end of a line and the start of the next in, what stands
 * between them out. Most hyphens at a line's end break a word; some belong to it.
 */

export type Joint =
  | { kind: 'space' }
  /** Nothing in between: inside an address, or after a hyphen that belongs to the word. */
  | { kind: 'tight' }
  /** The hyphen goes; `diaeresis` restores the letter that lost its dots at the break. */
  | { kind: 'hyphen'; diaeresis?: string };

const SPACE: Joint = { kind: 'space' };
const TIGHT: Joint = { kind: 'tight' };

const FIRST_WORD = /^\S{1,400}/u;
const IN_URL = /(?:https?:|www\.|[\w-]{1,60}\.[a-z]{2,10}\/)/iu;
const FILE_NAME = /\.(?:pdf|html?|aspx?|php|docx?|xlsx?)[).,;»]{0,3}$/iu;
/** What may follow a dot inside an address: the rest of a domain with its path, or a file extension. */
const AFTER_DOT =
  /^(?:[\p{Ll}\d-]+(?:\.[a-z]{2,10})?\/|[\p{Ll}\d-]+\.[a-z]{2,6}[).,;»]{0,2}$|(?:pdf|html?|aspx?|php|docx?|xlsx?)\b)/u;
const CONNECTIVE = /^(?:en|of|en\/of|dan|als|tot|noch|versus|respectievelijk|c\.q\.)[»”"’),;:]{0,2}$/u;
const LOOSE_PREFIX = /^(?:ex|vice|non|oud|niet|e|x|co|pro|semi|quasi|pan)$/iu;
/** An abbreviation in lower case, never a syllable: it has no vowel, or begins as no Dutch word does. */
const ABBREVIATION =
  /^(?:[b-df-hj-np-tv-xz]{2,6}|(?:mb|hb|vmb|vw|wm|dn|mk|bb)[aeiou]\p{Ll}{0,2}|cao|aow|wia|wao|hiv|ict|ozb|avg)$/u;
const DIAERESIS: Record<string, string> = { e: 'ë', i: 'ï', u: 'ü' };

/** Words with the hyphens that join them, and a hyphen that leaves the last one open. */
const CHAIN = /([\p{L}\d]+(?:[-\u2010\u2011][\p{L}\d]+)*)(-?)/gu;
/** Before it the chain is whole, though its last words are not. */
const LAST_SOFT_JOINT = /[\u2010\u2011][^\u2010\u2011]*$/u;

/** Words of the paper, to see how it writes a word elsewhere. */
export type Words = ReadonlySet<string>;

/** All words, in lower case, that stand whole in a line; none if no line ends in a hyphen. */
export function wordsOf(lines: readonly string[]): Words {
  const words = new Set<string>();
  if (!lines.some((text) => /[-\u2010]\d{0,3}\s{0,9}$/u.test(text.slice(-14)))) return words;
  for (const text of lines)
    for (const [, chain = '', open] of text.matchAll(CHAIN)) {
      const word = open ? chain.slice(0, Math.max(0, chain.search(LAST_SOFT_JOINT))) : chain;
      if (word && words.size < 200_000) words.add(word.toLowerCase().replace(/[\u2010\u2011]/gu, '-'));
    }
  return words;
}

/** What stands between `before` (text so far) and `after` (the next line, trimmed). */
export function joint(before: string, after: string, words: Words): Joint {
  const tail = lastWord(before);
  const head = FIRST_WORD.exec(after)?.[0] ?? '';
  if (/[.:]/u.test(tail) && IN_URL.test(tail) && !/[)»,;]$/u.test(tail)) return inUrl(tail, head);
  if (/\u00ad$/u.test(tail)) return { kind: 'hyphen' };
  if (!/[\p{L}\d)’'][-\u2010]$/u.test(tail)) return SPACE;
  const stem = beforeHyphen(tail);
  const continuation = /^[\p{L}\d]{1,60}/u.exec(head)?.[0] ?? '';
  if (CONNECTIVE.test(head)) return SPACE;
  if (!continuation) return TIGHT;
  if (/^[\p{Lu}\d]/u.test(head)) return TIGHT;
  const hyphenated = `${stem}-${continuation}`.toLowerCase();
  const solid = `${stem}${continuation}`.toLowerCase();
  if (words.has(solid)) return { kind: 'hyphen' };
  if (words.has(hyphenated)) return TIGHT;
  // An abbreviation, a number or a loose prefix keeps its hyphen: EU-, 40-, ex-.
  if (/^(?:\p{Lu}[\p{Lu}\d]+|\d+)$/u.test(stem) || LOOSE_PREFIX.test(stem) || ABBREVIATION.test(stem))
    return TIGHT;
  // "Microsoft- of Apple-" shares the word that follows.
  if (/^\p{Lu}/u.test(stem) && /\p{Lu}[\p{L}\d]{0,110}- (?:en|of) \S{1,110}$/u.test(before.slice(-120)))
    return TIGHT;
  const begin = continuation[0] ?? '';
  if (/^(?:be|ge)$/iu.test(stem) && DIAERESIS[begin]) return { kind: 'hyphen', diaeresis: DIAERESIS[begin] };
  if (/[aou]$/iu.test(stem) && begin === stem.at(-1)?.toLowerCase()) return TIGHT;
  return { kind: 'hyphen' };
}

/** At most 400 characters, read backwards: a search from the front would try every one of them. */
function lastWord(text: string): string {
  let begin = text.length;
  while (begin > 0 && text.length - begin < 400 && !/\s/u.test(text[begin - 1] ?? '')) begin--;
  return text.slice(begin);
}

/** The word before the hyphen at the end, read backwards. */
function beforeHyphen(tail: string): string {
  const until = tail.length - (/[)’']/u.test(tail.at(-2) ?? '') ? 2 : 1);
  let begin = until;
  while (begin > 0 && until - begin < 60 && /[\p{L}\d]/u.test(tail[begin - 1] ?? '')) begin--;
  return tail.slice(begin, until);
}

/** Inside a web address a break is nothing, unless the address has ended. */
function inUrl(tail: string, head: string): Joint {
  if (/[/\-_=?&%#]$/u.test(tail)) return TIGHT;
  if (/^[%/?=&_#]/u.test(head)) return TIGHT;
  if (FILE_NAME.test(tail)) return SPACE;
  if (/[.:]$/u.test(tail)) return /[^\s.]\.$/u.test(tail) && AFTER_DOT.test(head) ? TIGHT : SPACE;
  return /^[\p{Ll}\d%._~-]*(?:[/%=_]|-\p{Ll})[^\s()]*/u.test(head) || FILE_NAME.test(head) ? TIGHT : SPACE;
}
