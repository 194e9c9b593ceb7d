/**
 * Official XML as lines: `officiele-publicatie` with kamervragen, kamerstuk or handelingen, and the older `kamerwrk`
 * with `tuskop`, `voetnoot`, `nootref` and `vraagdoc` (untried on a real one). Loaded only when such a file arrives.
 */
import { Parser } from 'htmlparser2';
import { nummersIn } from '../headings.ts';
import type { Gelezen } from '../lines.ts';
import type { Kamerdocument } from '../types.ts';
import { Regelbouwer } from './builder.ts';
import { Diepte } from './depth.ts';
import { feitUitMeta } from './metadata.ts';

/** Elements that do not end a line. */
const INLINE = new Set(
  (
    'nadruk extref intref dossierref sup inf noot.nr voetnoot.nr li.nr kamervraagonderwerp ondw nootref naam achternaam voorvoegsels voornaam politiek functie ' +
    'dossiernummer dossiernr begrotingshoofdstuk ondernummer datum plaats organisatie afkorting term i b u vet cur strong em a span link linktekst'
  ).split(' '),
);
const KOPPEN = new Set('titel tussenkop tuskop kop kopje item-titel subtitel label opschrift'.split(' '));
/** Elements whose notes stand at the mark itself. */
const LOPEND = new Set(
  'al noot.al entry term definitie kamervraagomschrijving omschr datumtekst tekst'.split(' '),
);
/** Where the number of a question or an answer stands. */
const NUMMER = new Set(['nr', 'nummer']);
const OVERSLAAN = new Set('metadata plaatje illustratie bestandsnaam'.split(' '));

interface Waarden {
  dossiernr: string;
  hoofdstuk: string;
  ondernummer: string;
  spreker: string;
  nr: string;
  itemtitel: string;
  vraagnummer: string;
}

/** Reads the XML; what is not well-formed is read as far as it goes. Throws UnreadableDocument when nested too deep. */
export function leesXml(xml: string): Gelezen {
  const feiten: Partial<Kamerdocument> = {};
  const bouw = new Regelbouwer();
  const w: Waarden = {
    dossiernr: '',
    hoofdstuk: '',
    ondernummer: '',
    spreker: '',
    nr: '',
    itemtitel: '',
    vraagnummer: '',
  };
  const pad: string[] = [];
  const diepte = new Diepte();
  let over = 0;
  let cellen = 0;
  let spreekt = 0;
  let naNummer = false;
  const parser = new Parser(
    {
      onopentag(naam, at) {
        diepte.open();
        pad.push(naam);
        if (naam === 'meta') feitUitMeta(at.name ?? '', at.content ?? '', feiten);
        if (OVERSLAAN.has(naam)) over++;
        if (over > 0) return;
        const ouder = pad.at(-2) ?? '';
        if (naam === 'noot' || naam === 'voetnoot') {
          // Older papers print their notes together, apart from the marks that refer to them.
          bouw.beginNoot(at.id, !LOPEND.has(ouder) && !INLINE.has(ouder) && !KOPPEN.has(ouder));
          bouw.nootnummer(Number(at.nr ?? ''));
          return;
        }
        if (naam === 'nootref' || naam === 'voetref') bouw.verwijs(at.refid ?? at.ref ?? '');
        if (naam === 'ondernummer') feiten.kamer = /^(?:ek|i|1|eerste)/iu.test(at.kamer ?? '') ? 'I' : 'II';
        // A number and what it numbers are one line.
        if (ouder === 'kop' || (naam === 'al' && ouder === 'li' && naNummer)) {
          bouw.tekst(' ');
          naNummer = false;
          return;
        }
        if (naam === 'entry') {
          if (cellen++ > 0) bouw.tekst(' ');
          return;
        }
        if (naam === 'begrotingshoofdstuk') bouw.tekst(' ');
        if (INLINE.has(naam) || (cellen > 0 && naam === 'al') || (naam === 'nr' && bouw.inNoot)) return;
        if (naam === 'titel' && /^(?:dossier|stuk)$/u.test(pad.at(-2) ?? '')) {
          bouw.tekst(' ');
          return;
        }
        bouw.breek();
        if (naam === 'row') cellen = 0;
        if (KOPPEN.has(naam)) bouw.kop = true;
        if (naam === 'handelingen') feiten.soort = 'handelingen';
        else if (naam === 'kamervragen') feiten.soort = 'kamervragen';
        if (naam === 'spreker') {
          w.spreker = '';
          spreekt++;
        }
        // Between two speeches stands what the chair or the minutes say.
        if (naam === 'tekst' && pad.at(-2) === 'agendapunt' && w.spreker)
          bouw.openZonderKop({ soort: 'tekst', nummers: [] });
        if (naam === 'toelicht') bouw.openZonderKop({ soort: 'toelichting', nummers: [] });
        if (naam === 'vraag' || naam === 'antwoord') w.nr = '';
      },
      ontext(tekst) {
        if (over > 0) return;
        const hier = pad.at(-1) ?? '';
        if (hier === 'noot.nr' || hier === 'voetnoot.nr' || (hier === 'nr' && bouw.inNoot)) {
          bouw.nootnummer(Number(/\d{1,3}/u.exec(tekst)?.[0] ?? 0));
          return;
        }
        if (spreekt > 0) {
          w.spreker += tekst;
          return;
        }
        if (NUMMER.has(hier) && /^(?:vraag|antwoord)$/u.test(pad.at(-2) ?? '')) {
          w.nr += tekst;
          return;
        }
        if (hier === 'nr' && pad.at(-2) === 'agendapunt') return;
        if (hier === 'item-titel') {
          w.itemtitel += tekst;
          return;
        }
        if (hier === 'kamervraagnummer' || hier === 'vraagnummer') {
          w.vraagnummer += tekst;
          return;
        }
        if (hier === 'dossiernr') w.dossiernr += tekst.trim();
        if (hier === 'begrotingshoofdstuk') w.hoofdstuk += tekst.trim();
        if (hier === 'ondernummer') w.ondernummer += tekst.trim();
        bouw.tekst(tekst);
      },
      onclosetag(naam) {
        diepte.sluit();
        pad.pop();
        if (OVERSLAAN.has(naam)) over = Math.max(0, over - 1);
        if (over > 0) return;
        if (naam === 'noot' || naam === 'voetnoot') bouw.eindNoot();
        else if (naam === 'li.nr') naNummer = true;
        else if (pad.at(-1) === 'kop' && naam !== 'kop') return;
        else if (NUMMER.has(naam) && /^(?:vraag|antwoord)$/u.test(pad.at(-1) ?? '')) {
          const soort = pad.at(-1) === 'vraag' ? 'vraag' : 'antwoord';
          bouw.open({ soort, nummers: nummersIn(w.nr) });
          bouw.tekst(w.nr.trim() || soort);
          bouw.breek();
        } else if (naam === 'spreker') {
          spreekt = Math.max(0, spreekt - 1);
          const wie = netjes(w.spreker);
          bouw.open({ soort: 'spreker', nummers: [], spreker: wie.replace(/\s?:$/u, '') });
          bouw.tekst(wie);
          bouw.breek();
        } else if (
          !INLINE.has(naam) &&
          naam !== 'stuknr' &&
          naam !== 'entry' &&
          !(cellen > 0 && naam === 'al')
        ) {
          bouw.breek();
          if (naam === 'row') cellen = 0;
          if (KOPPEN.has(naam)) bouw.kop = false;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  bouw.breek();
  bouw.losVerwijzingenOp();
  Object.assign(feiten, dossierfeiten(w), vraagfeiten(w));
  return { regels: bouw.regels, noten: bouw.noten, feiten };
}

/** "Mevrouw Dijksma ( PvdA ) :" of pretty-printed source. */
const netjes = (tekst: string): string =>
  tekst
    .replace(/\s+/gu, ' ')
    .replace(/\(\s/gu, '(')
    .replace(/\s(?=[):,.])/gu, '')
    .trim();

/** Title of an item of Handelingen; number or zaak of written questions. */
function vraagfeiten(w: Waarden): Partial<Kamerdocument> {
  const feiten: Partial<Kamerdocument> = {};
  const titel = netjes(w.itemtitel);
  if (titel) Object.assign(feiten, { titel, onderwerp: titel });
  const zaak = /\d{4}Z\d{5}/u.exec(w.vraagnummer)?.[0];
  const nummer = /^\s*(\d{1,4})\s*$/u.exec(w.vraagnummer)?.[1];
  if (zaak) feiten.zaken = [zaak];
  if (nummer) feiten.nummer = nummer;
  return feiten;
}

function dossierfeiten(w: Waarden): Partial<Kamerdocument> {
  const nummer = /\d{4,5}/u.exec(w.dossiernr.replace(/[\s.]/gu, ''))?.[0];
  if (!nummer) return {};
  const toevoeging =
    w.hoofdstuk || /^\d{2}\s?\d{3}[-\s]([IVXLC]+[A-D]?|\d{2}|[A-Z])\b/u.exec(w.dossiernr)?.[1] || '';
  const feiten: Partial<Kamerdocument> = { dossier: toevoeging ? `${nummer}-${toevoeging}` : nummer };
  const onder = /[\dA-Z]{1,5}/u.exec(w.ondernummer)?.[0];
  if (onder) feiten.nummer = onder;
  return feiten;
}
