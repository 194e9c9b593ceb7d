/**
 * Official XML as lines: `officiele-publicatie` with kamervragen, kamerstuk or handelingen, and the older `kamerwrk`
 * with `tuskop`, `voetnoot`, `nootref` and `vraagdoc` (not tested on a real one). Loaded only when such a file arrives.
 */
import { Parser } from 'htmlparser2';
import type { Reading } from '../lines/lines.ts';
import { LineBuilder } from './builder.ts';
import { Depth } from './depth.ts';
import { factFromMeta } from './metadata.ts';
import { factsFromValues, noValues } from './values.ts';
import { HEAD_OR_SPEECH, HEADINGS, INLINE, SKIPPED } from './xml-elements.ts';
import { handlerOf, numbersPart, type State } from './xml-handlers.ts';

/** Reads the XML; malformed XML is read as far as possible. Throws UnreadableDocument when nested too deep. */
export function readXml(xml: string): Reading {
  const state: State = {
    facts: {},
    builder: new LineBuilder(),
    values: noValues(),
    path: [],
    skipping: 0,
    cells: 0,
    speaking: 0,
    afterNumber: false,
    between: false,
  };
  const { facts, builder, values, path } = state;
  const depth = new Depth();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth.open();
        path.push(name);
        if (name === 'meta') factFromMeta(attributes.name ?? '', attributes.content ?? '', facts);
        if (SKIPPED.has(name)) state.skipping++;
        if (inVergaderdatum(state)) values.vergaderdatum += ` ${attributes.isodatum ?? ''} `;
        if (state.skipping === 0) open(state, name, attributes);
      },
      ontext(text) {
        if (state.skipping === 0) put(state, text);
        else if (inVergaderdatum(state)) values.vergaderdatum += text;
      },
      onclosetag(name) {
        depth.close();
        path.pop();
        if (SKIPPED.has(name)) state.skipping = Math.max(0, state.skipping - 1);
        if (state.skipping === 0) close(state, name);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  builder.breakLine();
  builder.resolveReferences();
  Object.assign(facts, factsFromValues(values));
  return { lines: builder.lines, noten: builder.noten, facts };
}

const inVergaderdatum = ({ path }: State): boolean => path.slice(-2).includes('vergaderdatum');

function open(state: State, name: string, attributes: Record<string, string>): void {
  const { builder, path } = state;
  const parent = path.at(-2) ?? '';
  const handler = handlerOf(name);
  handler.open?.(state, attributes, parent);
  if (handler.apart) return;
  // A number and what it numbers are one line.
  if (parent === 'kop' || (name === 'al' && parent === 'li' && state.afterNumber)) {
    builder.text(' ');
    state.afterNumber = false;
    return;
  }
  if (name === 'entry') {
    if (state.cells++ > 0) builder.text(' ');
    return;
  }
  const belowDossier = name === 'titel' && (parent === 'dossier' || parent === 'stuk');
  if (name === 'begrotingshoofdstuk' || belowDossier) builder.text(' ');
  if (state.speaking > 0) state.values.spreker += ' ';
  if (staysInLine(state, name) || (name === 'nr' && builder.inNoot) || belowDossier) return;
  builder.breakLine();
  if (name === 'row') state.cells = 0;
  if (HEADINGS.has(name)) builder.kop = true;
  if (isBetweenSpeeches(state, name, parent)) {
    builder.openWithoutKop({ soort: 'tekst', nummers: [] });
    state.between = true;
  }
  handler.begin?.(state, parent);
}

function put(state: State, text: string): void {
  const { builder, values, path } = state;
  const here = path.at(-1) ?? '';
  const parent = path.at(-2) ?? '';
  const { takes, keeps } = handlerOf(here);
  if (here === 'noot.nr' || here === 'voetnoot.nr' || (here === 'nr' && builder.inNoot))
    builder.nootNumber(Number(/\d{1,3}/u.exec(text)?.[0] ?? 0));
  else if (state.speaking > 0) values.spreker += text;
  else if (numbersPart(here, parent)) values.nr += text;
  else if (here === 'nr' && parent === 'agendapunt') return;
  else if (takes) values[takes] += text;
  else {
    if (keeps) values[keeps] += text.trim();
    builder.text(text);
  }
}

function close(state: State, name: string): void {
  const { builder, path } = state;
  const parent = path.at(-1) ?? '';
  const handler = handlerOf(name);
  handler.close?.(state);
  if (handler.apart || (parent === 'kop' && name !== 'kop')) return;
  handler.end?.(state, parent);
  if (staysInLine(state, name) || name === 'stuknr' || name === 'entry') return;
  builder.breakLine();
  if (name === 'row') state.cells = 0;
  if (HEADINGS.has(name)) builder.kop = false;
}

/** Paragraphs in the cells of a table do not end its row. */
const staysInLine = ({ cells }: State, name: string): boolean =>
  INLINE.has(name) || (cells > 0 && name === 'al');

/** Between two speeches stands what the chair or the minutes say. */
const isBetweenSpeeches = ({ values, between }: State, name: string, parent: string): boolean =>
  parent === 'agendapunt' &&
  values.spreker !== '' &&
  !HEAD_OR_SPEECH.has(name) &&
  (name === 'tekst' || !between);
