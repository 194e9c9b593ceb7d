/**
 * What single elements of official XML do beside breaking lines: the state of the reading in, changed where an element
 * opens, begins its line, ends it or closes. Older papers have `voetnoot`, `voetref` and `toelicht`.
 */
import { numbersIn } from '../lines/headings.ts';
import type { DocumentKind, Kamerdocument } from '../types.ts';
import type { LineBuilder } from './builder.ts';
import { tidy, type Values } from './values.ts';
import { HEADINGS, INLINE, RUNNING } from './xml-elements.ts';

export interface State {
  facts: Partial<Kamerdocument>;
  builder: LineBuilder;
  values: Values;
  /** Names of the open elements. */
  path: string[];
  /** How many open elements hold no text. */
  skipping: number;
  /** Cells of the table row so far. */
  cells: number;
  /** How many names of speakers are open. */
  speaking: number;
  /** The number of a list item has just closed. */
  afterNumber: boolean;
  /** Since the last speech something else was said. */
  between: boolean;
}

interface Handler {
  /** Wherever it opens. */
  open?: (state: State, attributes: Record<string, string>, parent: string) => void;
  /** Once a line of its own has begun. */
  begin?: (state: State, parent: string) => void;
  /** Before its line ends. */
  end?: (state: State, parent: string) => void;
  /** Wherever it closes. */
  close?: (state: State) => void;
  /** It stands outside the lines around it. */
  apart?: true;
  /** Where its text goes instead of into the line. */
  takes?: keyof Values;
  /** Where its text goes as well. */
  keeps?: keyof Values;
}

/** Where the number of a question or an answer stands. */
export const numbersPart = (name: string, parent: string): boolean =>
  (name === 'nr' || name === 'nummer') && (parent === 'vraag' || parent === 'antwoord');

const noot: Handler = {
  apart: true,
  open({ builder }, { id, nr = '' }, parent) {
    // Older papers print their notes together, apart from the marks that refer to them.
    const loose = !RUNNING.has(parent) && !INLINE.has(parent) && !HEADINGS.has(parent);
    builder.beginNoot(id, loose);
    builder.nootNumber(Number(nr));
  },
  close: ({ builder }) => builder.endNoot(),
};

const nootref: Handler = {
  open: ({ builder }, { refid, ref = '' }) => builder.refer(refid ?? ref),
};

const paper = (soort: DocumentKind): Handler => ({
  begin: ({ facts }) => {
    facts.soort = soort;
  },
});

/** A question or an answer: its number is still to come. */
const part: Handler = {
  begin: ({ values }) => {
    values.nr = '';
  },
};

const number: Handler = {
  end({ builder, values: { nr } }, parent) {
    if (!numbersPart('nr', parent)) return;
    const isMededeling = /^\s*mededeling/iu.test(nr);
    const soort = parent === 'vraag' ? 'vraag' : isMededeling ? 'mededeling' : 'antwoord';
    builder.open({ soort, nummers: numbersIn(nr) });
    builder.text(nr.trim() || soort);
    builder.breakLine();
  },
};

const spreker: Handler = {
  begin(state) {
    state.values.spreker = '';
    state.between = false;
    state.speaking++;
  },
  end(state) {
    state.speaking = Math.max(0, state.speaking - 1);
    const who = tidy(state.values.spreker);
    state.builder.open({ soort: 'spreker', nummers: [], spreker: who.replace(/\s?:$/u, '') });
    state.builder.text(who);
    state.builder.breakLine();
  },
};

function openToelichting({ builder }: State): void {
  builder.openWithoutKop({ soort: 'toelichting', nummers: [] });
}

const HANDLERS = new Map<string, Handler>(
  Object.entries<Handler>({
    noot,
    voetnoot: noot,
    nootref,
    voetref: nootref,
    handelingen: paper('handelingen'),
    kamervragen: paper('kamervragen'),
    vraag: part,
    antwoord: part,
    nr: number,
    nummer: number,
    toelicht: { begin: openToelichting },
    toelichting: {
      begin: (state, parent) => {
        if (parent === 'kamervragen') openToelichting(state);
      },
    },
    spreker,
    'li.nr': {
      close: (state) => {
        state.afterNumber = true;
      },
    },
    'item-titel': { takes: 'itemTitle' },
    kamervraagnummer: { takes: 'vraagnummer' },
    vraagnummer: { takes: 'vraagnummer' },
    dossiernr: { keeps: 'dossiernr' },
    begrotingshoofdstuk: { keeps: 'hoofdstuk' },
    ondernummer: {
      keeps: 'ondernummer',
      open: ({ facts }, { kamer = '' }) => {
        facts.kamer = /^(?:ek|i|1|eerste)/iu.test(kamer) ? 'I' : 'II';
      },
    },
  }),
);

const NONE: Handler = {};

export const handlerOf = (name: string): Handler => HANDLERS.get(name) ?? NONE;
