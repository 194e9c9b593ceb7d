/**
 * Official XML as lines: `officiele-publicatie` with kamervragen, kamerstuk or handelingen, and the older `kamerwrk`
 * with `tuskop`, `voetnoot`, `nootref` and `vraagdoc` (untried on a real one). Loaded only when such a file arrives.
 */
import { Parser } from 'htmlparser2';
import { numbersIn } from '../lines/headings.ts';
import type { Reading } from '../lines/lines.ts';
import type { Kamerdocument } from '../types.ts';
import { LineBuilder } from './builder.ts';
import { Depth } from './depth.ts';
import { factFromMeta } from './metadata.ts';
import { factsFromValues, noValues, tidy } from './values.ts';

/** Elements that do not end a line. */
const INLINE = new Set(
  (
    'nadruk extref intref dossierref sup inf noot.nr voetnoot.nr li.nr kamervraagonderwerp ondw nootref naam achternaam voorvoegsels voornaam politiek functie ' +
    'dossiernummer dossiernr begrotingshoofdstuk ondernummer datum plaats organisatie afkorting term i b u vet cur strong em a span link linktekst'
  ).split(' '),
);
const HEADINGS = new Set('titel tussenkop tuskop kop kopje item-titel subtitel label opschrift'.split(' '));
/** Elements whose notes stand at the mark itself. */
const RUNNING = new Set(
  'al noot.al entry term definitie kamervraagomschrijving omschr datumtekst tekst'.split(' '),
);
/** Where the number of a question or an answer stands. */
const NUMBER = new Set(['nr', 'nummer']);
const SKIPPED = new Set(
  'metadata plaatje illustratie bestandsnaam vergadering-nummer vergaderdatum vergadertijd'.split(' '),
);
/** Parts of an item of Handelingen that are neither its head nor a speech. */
const NOT_BETWEEN = new Set(
  'spreekbeurt interrumpant nr item-titel onderwerp titel kop spreker noot'.split(' '),
);

/** Reads the XML; what is not well-formed is read as far as it goes. Throws UnreadableDocument when nested too deep. */
export function readXml(xml: string): Reading {
  const facts: Partial<Kamerdocument> = {};
  const builder = new LineBuilder();
  const w = noValues();
  const path: string[] = [];
  const depth = new Depth();
  let skipping = 0;
  let cells = 0;
  let speaking = 0;
  let afterNumber = false;
  /** Since the last speech something else was said. */
  let between = false;
  const parser = new Parser(
    {
      onopentag(name, at) {
        depth.open();
        path.push(name);
        if (name === 'meta') factFromMeta(at.name ?? '', at.content ?? '', facts);
        if (SKIPPED.has(name)) skipping++;
        if (name === 'vergaderdatum' || path.at(-2) === 'vergaderdatum')
          w.vergaderdatum += ` ${at.isodatum ?? ''} `;
        if (skipping > 0) return;
        const parent = path.at(-2) ?? '';
        if (name === 'noot' || name === 'voetnoot') {
          // Older papers print their notes together, apart from the marks that refer to them.
          builder.beginNoot(at.id, !RUNNING.has(parent) && !INLINE.has(parent) && !HEADINGS.has(parent));
          builder.nootNumber(Number(at.nr ?? ''));
          return;
        }
        if (name === 'nootref' || name === 'voetref') builder.refer(at.refid ?? at.ref ?? '');
        if (name === 'ondernummer') facts.kamer = /^(?:ek|i|1|eerste)/iu.test(at.kamer ?? '') ? 'I' : 'II';
        // A number and what it numbers are one line.
        if (parent === 'kop' || (name === 'al' && parent === 'li' && afterNumber)) {
          builder.text(' ');
          afterNumber = false;
          return;
        }
        if (name === 'entry') {
          if (cells++ > 0) builder.text(' ');
          return;
        }
        if (name === 'begrotingshoofdstuk') builder.text(' ');
        if (speaking > 0) w.spreker += ' ';
        if (INLINE.has(name) || (cells > 0 && name === 'al') || (name === 'nr' && builder.inNoot)) return;
        if (name === 'titel' && /^(?:dossier|stuk)$/u.test(path.at(-2) ?? '')) {
          builder.text(' ');
          return;
        }
        builder.breakLine();
        if (name === 'row') cells = 0;
        if (HEADINGS.has(name)) builder.kop = true;
        if (name === 'handelingen') facts.soort = 'handelingen';
        else if (name === 'kamervragen') facts.soort = 'kamervragen';
        if (name === 'spreker') {
          w.spreker = '';
          between = false;
          speaking++;
        }
        // Between two speeches stands what the chair or the minutes say.
        if (
          parent === 'agendapunt' &&
          w.spreker &&
          !NOT_BETWEEN.has(name) &&
          (name === 'tekst' || !between)
        ) {
          builder.openWithoutKop({ soort: 'tekst', nummers: [] });
          between = true;
        }
        if (name === 'toelicht' || (name === 'toelichting' && parent === 'kamervragen'))
          builder.openWithoutKop({ soort: 'toelichting', nummers: [] });
        if (name === 'vraag' || name === 'antwoord') w.nr = '';
      },
      ontext(text) {
        if (skipping > 0) {
          if (path.at(-1) === 'vergaderdatum' || path.at(-2) === 'vergaderdatum') w.vergaderdatum += text;
          return;
        }
        const here = path.at(-1) ?? '';
        if (here === 'noot.nr' || here === 'voetnoot.nr' || (here === 'nr' && builder.inNoot)) {
          builder.nootNumber(Number(/\d{1,3}/u.exec(text)?.[0] ?? 0));
          return;
        }
        if (speaking > 0) {
          w.spreker += text;
          return;
        }
        if (NUMBER.has(here) && /^(?:vraag|antwoord)$/u.test(path.at(-2) ?? '')) {
          w.nr += text;
          return;
        }
        if (here === 'nr' && path.at(-2) === 'agendapunt') return;
        if (here === 'item-titel') {
          w.itemTitle += text;
          return;
        }
        if (here === 'kamervraagnummer' || here === 'vraagnummer') {
          w.vraagnummer += text;
          return;
        }
        if (here === 'dossiernr') w.dossiernr += text.trim();
        if (here === 'begrotingshoofdstuk') w.hoofdstuk += text.trim();
        if (here === 'ondernummer') w.ondernummer += text.trim();
        builder.text(text);
      },
      onclosetag(name) {
        depth.close();
        path.pop();
        if (SKIPPED.has(name)) skipping = Math.max(0, skipping - 1);
        if (skipping > 0) return;
        if (name === 'noot' || name === 'voetnoot') builder.endNoot();
        else if (name === 'li.nr') afterNumber = true;
        else if (path.at(-1) === 'kop' && name !== 'kop') return;
        else if (NUMBER.has(name) && /^(?:vraag|antwoord)$/u.test(path.at(-1) ?? '')) {
          const asked = path.at(-1) === 'vraag';
          const soort = asked ? 'vraag' : /^\s*mededeling/iu.test(w.nr) ? 'mededeling' : 'antwoord';
          builder.open({ soort, nummers: numbersIn(w.nr) });
          builder.text(w.nr.trim() || soort);
          builder.breakLine();
        } else if (name === 'spreker') {
          speaking = Math.max(0, speaking - 1);
          const who = tidy(w.spreker);
          builder.open({ soort: 'spreker', nummers: [], spreker: who.replace(/\s?:$/u, '') });
          builder.text(who);
          builder.breakLine();
        } else if (
          !INLINE.has(name) &&
          name !== 'stuknr' &&
          name !== 'entry' &&
          !(cells > 0 && name === 'al')
        ) {
          builder.breakLine();
          if (name === 'row') cells = 0;
          if (HEADINGS.has(name)) builder.kop = false;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  builder.breakLine();
  builder.resolveReferences();
  Object.assign(facts, factsFromValues(w));
  return { lines: builder.lines, noten: builder.noten, facts };
}
