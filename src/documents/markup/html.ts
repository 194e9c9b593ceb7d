/**
 * HTML as lines: official pages (`div.vraag`, `div.antwoord`, `a.nootnum`, `#noten`; untried on a real one) and any
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

const wordSet = (row: string): ReadonlySet<string> => new Set(row.split(' '));
const INLINE = wordSet(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var',
);
const SKIPPED = wordSet('script style noscript template nav button select textarea svg iframe form');
const VOID = wordSet('br hr img input link meta wbr area base col embed source track');
const NOTEN = /(?:^|\s)(?:noten|voetnoten|footnotes)(?:\s|$)/u;
const NOOTNUM = /(?:^|\s)(?:nootnum|nootnummer|noot-nr|footnote-ref|voetnoot-nr)(?:\s|$)/u;

/** What an open element means for the text in it. */
type Role = 'skipping' | 'noten' | 'nootnum' | 'cell' | 'pre' | 'main' | 'head' | 'title';

function roles(name: string, at: Record<string, string>): Role[] {
  const out: Role[] = [];
  const classes = at.class ?? '';
  if (SKIPPED.has(name)) out.push('skipping');
  if (at.id === 'noten' || NOTEN.test(classes)) out.push('noten');
  if (NOOTNUM.test(classes) || (name === 'sup' && /noot/u.test(classes))) out.push('nootnum');
  if (name === 'td' || name === 'th') out.push('cell');
  if (name === 'pre' || name === 'main' || name === 'head' || name === 'title') out.push(name);
  return out;
}

/** Reads the HTML; what is not well-formed is read as far as it goes. Throws UnreadableDocument when nested too deep. */
export function readHtml(html: string): Reading {
  const facts: Partial<Kamerdocument> = {};
  const builder = new LineBuilder();
  const path: Role[][] = [];
  const depth = new Depth();
  // How many open elements have each role: no walk up a path that a hostile page makes a million deep.
  const in_: Record<Role, number> = {
    skipping: 0,
    noten: 0,
    nootnum: 0,
    cell: 0,
    pre: 0,
    main: 0,
    head: 0,
    title: 0,
  };
  let titel = '';
  let nootnum = '';
  /** Among the notes: the number that the next text begins with. */
  let beforeNoot: number | undefined;
  const hasMain = /<main[\s>]/iu.test(html.slice(0, 2_000_000));
  const visible = (): boolean => in_.skipping === 0 && in_.head === 0 && (!hasMain || in_.main > 0);
  const parser = new Parser(
    {
      onopentag(name, at) {
        if (name === 'meta') factFromMeta(at.name ?? at.property ?? '', at.content ?? '', facts);
        if (name === 'br') builder.breakLine(true);
        if (VOID.has(name)) return;
        depth.open();
        const own = roles(name, at);
        path.push(own);
        for (const role of own) in_[role]++;
        if (in_.skipping > 0) return;
        if (own.includes('nootnum')) nootnum = '';
        if (INLINE.has(name)) return;
        if (own.includes('cell')) builder.text(' ');
        else if (name !== 'p' || in_.cell === 0) builder.breakLine();
        if (/^h[1-6]$/u.test(name)) builder.kop = true;
      },
      ontext(text) {
        if (in_.title > 0 && in_.skipping === 0) titel += text.slice(0, 500);
        else if (!visible()) return;
        else if (in_.nootnum > 0) nootnum += text.slice(0, 20);
        else if (in_.noten > 0 && builder.kop) return;
        else {
          if (beforeNoot !== undefined && text.trim()) {
            builder.text(`${beforeNoot} `);
            beforeNoot = undefined;
          }
          builder.text(text, in_.pre > 0);
        }
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        depth.close();
        const own = path.pop() ?? [];
        const saw = visible();
        if (own.includes('nootnum') && saw) {
          const n = numbersIn(nootnum)[0];
          if (in_.noten > 0) beforeNoot = n;
          else if (n !== undefined) builder.mark(n);
        }
        for (const role of own) in_[role]--;
        if (in_.skipping > 0 || INLINE.has(name) || own.includes('cell') || (name === 'p' && in_.cell > 0))
          return;
        builder.breakLine();
        if (/^h[1-6]$/u.test(name)) builder.kop = false;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  builder.breakLine();
  const plainTitle = titel
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s[|>].{0,200}$/u, '');
  if (plainTitle && !facts.titel) facts.titel = plainTitle;
  return { ...withNoten(builder.lines), facts };
}
