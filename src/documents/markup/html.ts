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
import { feitUitMeta } from './metadata.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var'.split(
    ' ',
  ),
);
const OVERSLAAN = new Set(
  'script style noscript template nav button select textarea svg iframe form'.split(' '),
);
const LEEG = new Set('br hr img input link meta wbr area base col embed source track'.split(' '));

interface Stand {
  naam: string;
  klassen: string;
  id: string;
}

/** Reads the HTML. Never throws: what is not well-formed is read as far as it goes. */
export function leesHtml(html: string): Gelezen {
  const feiten: Partial<Kamerdocument> = {};
  const bouw = new Regelbouwer();
  const pad: Stand[] = [];
  let over = 0;
  let titel = '';
  let nootnum = '';
  const in_ = (toets: (s: Stand) => boolean): boolean => pad.some(toets);
  const inNoten = (): boolean =>
    in_((s) => s.id === 'noten' || /(?:^|\s)(?:noten|voetnoten|footnotes)(?:\s|$)/u.test(s.klassen));
  const hoofd = /<main[\s>]/iu.test(html.slice(0, 2_000_000));
  const zichtbaar = (): boolean => !hoofd || in_((s) => s.naam === 'main');
  const parser = new Parser(
    {
      onopentag(naam, at) {
        if (naam === 'meta') feitUitMeta(at.name ?? at.property ?? '', at.content ?? '', feiten);
        if (naam === 'br') bouw.breek(true);
        if (LEEG.has(naam)) return;
        const stand = { naam, klassen: at.class ?? '', id: at.id ?? '' };
        pad.push(stand);
        if (OVERSLAAN.has(naam)) over++;
        if (over > 0) return;
        if (isNootnum(stand)) nootnum = '';
        if (INLINE.has(naam)) return;
        if (naam === 'td' || naam === 'th') bouw.tekst(' ');
        else if (!(naam === 'p' && in_((s) => s.naam === 'td' || s.naam === 'th'))) bouw.breek();
        if (/^h[1-6]$/u.test(naam)) bouw.kop = true;
      },
      ontext(tekst) {
        if (over > 0) return;
        if (pad.at(-1)?.naam === 'title') titel += tekst;
        else if (!zichtbaar() || in_((s) => s.naam === 'head')) return;
        else if (in_(isNootnum)) nootnum += tekst;
        else
          bouw.tekst(
            tekst,
            in_((s) => s.naam === 'pre'),
          );
      },
      onclosetag(naam) {
        if (LEEG.has(naam)) return;
        const stand = pad.pop();
        if (OVERSLAAN.has(naam)) over = Math.max(0, over - 1);
        if (over > 0 || !stand) return;
        if (isNootnum(stand)) {
          const n = nummersIn(nootnum)[0];
          if (n !== undefined && inNoten()) bouw.tekst(`${n} `);
          else if (n !== undefined && zichtbaar()) bouw.merk(n);
          return;
        }
        if (INLINE.has(naam) || naam === 'td' || naam === 'th') return;
        if (naam === 'p' && in_((s) => s.naam === 'td' || s.naam === 'th')) return;
        bouw.breek();
        if (/^h[1-6]$/u.test(naam)) bouw.kop = false;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  bouw.breek();
  if (titel.trim() && !feiten.titel) feiten.titel = titel.replace(/\s+/gu, ' ').trim();
  return { ...metNoten(bouw.regels), feiten };
}

/** The number of a note: in the text a mark, among the notes its beginning. */
const isNootnum = (s: Stand): boolean =>
  /(?:^|\s)(?:nootnum|nootnummer|noot-nr|footnote-ref|voetnoot-nr)(?:\s|$)/u.test(s.klassen) ||
  (s.naam === 'sup' && /noot/u.test(s.klassen));
