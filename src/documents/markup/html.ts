/**
 * HTML as lines: official pages (`div.vraag`, `div.antwoord`, `a.nootnum`, `#noten`; untried on a real one) and any
 * other page. Loaded only when such a file arrives.
 */
import { Parser } from 'htmlparser2';
import { nummersIn } from '../headings.ts';
import type { Gelezen } from '../lines.ts';
import { metNoten } from '../plain.ts';
import type { Kamerdocument } from '../types.ts';
import { Regelbouwer } from './builder.ts';
import { Diepte } from './depth.ts';
import { feitUitMeta } from './metadata.ts';

const woorden = (rij: string): ReadonlySet<string> => new Set(rij.split(' '));
const INLINE = woorden(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var',
);
const OVERSLAAN = woorden('script style noscript template nav button select textarea svg iframe form');
const LEEG = woorden('br hr img input link meta wbr area base col embed source track');
const NOTEN = /(?:^|\s)(?:noten|voetnoten|footnotes)(?:\s|$)/u;
const NOOTNUM = /(?:^|\s)(?:nootnum|nootnummer|noot-nr|footnote-ref|voetnoot-nr)(?:\s|$)/u;

/** What an open element means for the text in it. */
type Rol = 'over' | 'noten' | 'nootnum' | 'cel' | 'pre' | 'main' | 'head' | 'title';

function rollen(naam: string, at: Record<string, string>): Rol[] {
  const uit: Rol[] = [];
  const klas = at.class ?? '';
  if (OVERSLAAN.has(naam)) uit.push('over');
  if (at.id === 'noten' || NOTEN.test(klas)) uit.push('noten');
  if (NOOTNUM.test(klas) || (naam === 'sup' && /noot/u.test(klas))) uit.push('nootnum');
  if (naam === 'td' || naam === 'th') uit.push('cel');
  if (naam === 'pre' || naam === 'main' || naam === 'head' || naam === 'title') uit.push(naam);
  return uit;
}

/** Reads the HTML; what is not well-formed is read as far as it goes. Throws UnreadableDocument when nested too deep. */
export function leesHtml(html: string): Gelezen {
  const feiten: Partial<Kamerdocument> = {};
  const bouw = new Regelbouwer();
  const pad: Rol[][] = [];
  const diepte = new Diepte();
  // How many open elements have each role: no walk up a path that a hostile page makes a million deep.
  const in_: Record<Rol, number> = {
    over: 0,
    noten: 0,
    nootnum: 0,
    cel: 0,
    pre: 0,
    main: 0,
    head: 0,
    title: 0,
  };
  let titel = '';
  let nootnum = '';
  /** Among the notes: the number that the next text begins with. */
  let voorNoot: number | undefined;
  const hoofd = /<main[\s>]/iu.test(html.slice(0, 2_000_000));
  const zichtbaar = (): boolean => in_.over === 0 && in_.head === 0 && (!hoofd || in_.main > 0);
  const parser = new Parser(
    {
      onopentag(naam, at) {
        if (naam === 'meta') feitUitMeta(at.name ?? at.property ?? '', at.content ?? '', feiten);
        if (naam === 'br') bouw.breek(true);
        if (LEEG.has(naam)) return;
        diepte.open();
        const eigen = rollen(naam, at);
        pad.push(eigen);
        for (const rol of eigen) in_[rol]++;
        if (in_.over > 0) return;
        if (eigen.includes('nootnum')) nootnum = '';
        if (INLINE.has(naam)) return;
        if (eigen.includes('cel')) bouw.tekst(' ');
        else if (naam !== 'p' || in_.cel === 0) bouw.breek();
        if (/^h[1-6]$/u.test(naam)) bouw.kop = true;
      },
      ontext(tekst) {
        if (in_.title > 0 && in_.over === 0) titel += tekst.slice(0, 500);
        else if (!zichtbaar()) return;
        else if (in_.nootnum > 0) nootnum += tekst.slice(0, 20);
        else if (in_.noten > 0 && bouw.kop) return;
        else {
          if (voorNoot !== undefined && tekst.trim()) {
            bouw.tekst(`${voorNoot} `);
            voorNoot = undefined;
          }
          bouw.tekst(tekst, in_.pre > 0);
        }
      },
      onclosetag(naam) {
        if (LEEG.has(naam)) return;
        diepte.sluit();
        const eigen = pad.pop() ?? [];
        const zag = zichtbaar();
        if (eigen.includes('nootnum') && zag) {
          const n = nummersIn(nootnum)[0];
          if (in_.noten > 0) voorNoot = n;
          else if (n !== undefined) bouw.merk(n);
        }
        for (const rol of eigen) in_[rol]--;
        if (in_.over > 0 || INLINE.has(naam) || eigen.includes('cel') || (naam === 'p' && in_.cel > 0))
          return;
        bouw.breek();
        if (/^h[1-6]$/u.test(naam)) bouw.kop = false;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  bouw.breek();
  const kaal = titel
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s[|>].{0,200}$/u, '');
  if (kaal && !feiten.titel) feiten.titel = kaal;
  return { ...metNoten(bouw.regels), feiten };
}
