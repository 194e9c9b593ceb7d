/**
 * HTML as lines: official pages (`div.vraag`, `div.antwoord`, `a.nootnum`, `#noten`; not tested on a real one) and any
 * other page. Loaded only when such a file arrives.
 */
import { Parser } from 'htmlparser2';
import { numbersIn } from '../lines/headings.ts';
import type { Reading } from '../lines/lines.ts';
import { withNoten } from '../text/index.ts';
import type { Kamerdocument } from '../types.ts';
import { LineBuilder } from './builder.ts';
import { Depth } from './depth.ts';
import { factFromMeta } from './metadata.ts';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const INLINE = wordSet(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var',
);
const SKIPPED = wordSet('script style noscript template nav button select textarea svg iframe form');
const VOID = wordSet('br hr img input link meta wbr area base col embed source track');
const NOTEN = /(?:^|\s)(?:noten|voetnoten|footnotes)(?:\s|$)/u;
const NOOTNUM = /(?:^|\s)(?:nootnum|nootnummer|noot-nr|footnote-ref|voetnoot-nr)(?:\s|$)/u;

const HEADING = /^h[1-6]$/u;

/** What an open element means for the text in it. */
type Role = 'skipping' | 'noten' | 'nootnum' | 'cell' | 'pre' | 'main' | 'head' | 'title';

function roles(name: string, attributes: Record<string, string>): Role[] {
  const out: Role[] = [];
  const classes = attributes.class ?? '';
  if (SKIPPED.has(name)) out.push('skipping');
  if (attributes.id === 'noten' || NOTEN.test(classes)) out.push('noten');
  if (NOOTNUM.test(classes) || (name === 'sup' && /noot/u.test(classes))) out.push('nootnum');
  if (name === 'td' || name === 'th') out.push('cell');
  if (name === 'pre' || name === 'main' || name === 'head' || name === 'title') out.push(name);
  return out;
}

interface State {
  facts: Partial<Kamerdocument>;
  builder: LineBuilder;
  path: Role[][];
  /** How many open elements have each role: a hostile page may be a million deep, too far to walk up. */
  inside: Record<Role, number>;
  /** Only what stands in `main` is text. */
  hasMain: boolean;
  titel: string;
  nootnum: string;
  /** Among the notes: the number that the next text begins with. */
  beforeNoot: number | undefined;
}

/** Reads the HTML; malformed HTML is read as far as possible. Throws UnreadableDocument when nested too deep. */
export function readHtml(html: string): Reading {
  const state: State = {
    facts: {},
    builder: new LineBuilder(),
    path: [],
    inside: { skipping: 0, noten: 0, nootnum: 0, cell: 0, pre: 0, main: 0, head: 0, title: 0 },
    hasMain: /<main[\s>]/iu.test(html.slice(0, 2_000_000)),
    titel: '',
    nootnum: '',
    beforeNoot: undefined,
  };
  const { builder, facts } = state;
  const depth = new Depth();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'meta')
          factFromMeta(attributes.name ?? attributes.property ?? '', attributes.content ?? '', facts);
        if (name === 'br') builder.breakLine(true);
        if (VOID.has(name)) return;
        depth.open();
        open(state, name, roles(name, attributes));
      },
      ontext: (text) => put(state, text),
      onclosetag(name) {
        if (VOID.has(name)) return;
        depth.close();
        close(state, name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  builder.breakLine();
  const plainTitle = state.titel
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s[|>].{0,200}$/u, '');
  if (plainTitle && !facts.titel) facts.titel = plainTitle;
  return { ...withNoten(builder.lines), facts };
}

function open(state: State, name: string, own: Role[]): void {
  const { builder, inside } = state;
  state.path.push(own);
  for (const role of own) inside[role]++;
  if (inside.skipping > 0) return;
  if (own.includes('nootnum')) state.nootnum = '';
  if (INLINE.has(name)) return;
  if (own.includes('cell')) builder.text(' ');
  else if (name !== 'p' || inside.cell === 0) builder.breakLine();
  if (HEADING.test(name)) builder.kop = true;
}

function put(state: State, text: string): void {
  const { builder, inside } = state;
  if (inside.title > 0 && inside.skipping === 0) state.titel += text.slice(0, 500);
  else if (!isVisible(state)) return;
  else if (inside.nootnum > 0) state.nootnum += text.slice(0, 20);
  else if (inside.noten > 0 && builder.kop) return;
  else {
    if (state.beforeNoot !== undefined && text.trim()) {
      builder.text(`${state.beforeNoot} `);
      state.beforeNoot = undefined;
    }
    builder.text(text, inside.pre > 0);
  }
}

function close(state: State, name: string): void {
  const { builder, inside } = state;
  const own = state.path.pop() ?? [];
  if (own.includes('nootnum') && isVisible(state)) {
    const nummer = numbersIn(state.nootnum)[0];
    if (inside.noten > 0) state.beforeNoot = nummer;
    else if (nummer !== undefined) builder.mark(nummer);
  }
  for (const role of own) inside[role]--;
  if (inside.skipping > 0 || INLINE.has(name)) return;
  if (own.includes('cell') || (name === 'p' && inside.cell > 0)) return;
  builder.breakLine();
  if (HEADING.test(name)) builder.kop = false;
}

const isVisible = ({ inside, hasMain }: State): boolean =>
  inside.skipping === 0 && inside.head === 0 && (!hasMain || inside.main > 0);
