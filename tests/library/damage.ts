/**
 * Kinds of damage, as a disk, a browser or a fault of ours may do it: what is done to a library in which `hurt` is one
 * of the papers held, and what its reader then gets. Shared by the tests in Node and those in a browser.
 */

/** What the reader gets: as it was; a sentence that the paper or the index is damaged; or what it should never be. */
export type Seen = 'as before' | 'says damaged' | 'not held';

export interface Kind {
  name: string;
  /**
   * JavaScript, run over the tables of the database: `edit(table, change)` replaces each row by what `change` returns
   * for it, and deletes it where that is undefined; `put(table, row)` adds one. `hurt` is the id of the paper.
   */
  harm: string;
  /** In the list of the library, on the page of the paper, in search for its words, on its card. */
  list: Seen;
  paper: Seen;
  search: Seen;
  card: Seen;
  /** Whether the back-up has the paper; all others are always in it. */
  exported: boolean;
  /** After "Herstel de index"; as before where that is not said. */
  mended?: 'says damaged';
}

const fine = {
  list: 'as before',
  paper: 'as before',
  search: 'as before',
  card: 'as before',
  exported: true,
} as const;
/** The text is lost, and all that names the paper says so. */
const lost = {
  list: 'says damaged',
  paper: 'says damaged',
  search: 'says damaged',
  card: 'says damaged',
  exported: false,
  mended: 'says damaged',
} as const;
/** The text is whole; search cannot be relied on and says so. */
const unsearchable = { ...fine, search: 'says damaged' } as const;
/** The text is whole; what lists it is not, and says so. */
const unlisted = {
  list: 'says damaged',
  paper: 'as before',
  search: 'says damaged',
  card: 'says damaged',
  exported: true,
} as const;

const body = (change: string): string => `edit('bodies', (row) => row.id === hurt ? (${change})(row) : row)`;
const text = (change: string): string =>
  body(
    `(row) => ({ ...row, json: new TextEncoder().encode((${change})(new TextDecoder().decode(row.json))) })`,
  );
const value = (change: string): string => text(`(json) => JSON.stringify((${change})(JSON.parse(json)))`);
const head = (change: string): string => `edit('heads', (row) => row.id === hurt ? (${change})(row) : row)`;
const facts = (fields: string): string => head(`(row) => ({ ...row, facts: { ...row.facts, ${fields} } })`);
const all = (table: string, change: string): string => `edit('${table}', ${change})`;
const meta = (key: string, change: string): string =>
  `edit('meta', (row) => row.key === '${key}' ? (${change})(row) : row)`;

export const KINDS: readonly Kind[] = [
  { name: 'a text cut off', harm: text('(json) => json.slice(0, json.length / 2)'), ...lost },
  {
    name: 'a text with bits turned over',
    harm: body('(row) => ({ ...row, json: row.json.map((byte) => byte ^ 0x55) })'),
    ...lost,
  },
  { name: 'a text of null', harm: text("() => 'null'"), ...lost },
  { name: 'a text that is a list', harm: text("() => '[]'"), ...lost },
  { name: 'a text without parts', harm: value('({ delen, ...rest }) => rest'), ...lost },
  { name: 'a text with a part that is none', harm: value('(paper) => ({ ...paper, delen: [7] })'), ...lost },
  { name: 'a text of another paper', harm: value("(paper) => ({ ...paper, id: 'kst-1-1' })"), ...lost },
  { name: 'a text that is no bytes', harm: body("(row) => ({ ...row, json: 'geen bytes' })"), ...lost },
  { name: 'a text that is gone', harm: body('() => undefined'), ...lost },
  { name: 'a head that is gone', harm: head('() => undefined'), ...unlisted },
  { name: 'a head without facts', harm: head('({ facts, ...rest }) => rest'), ...unlisted },
  {
    name: 'a head of wrong types',
    harm: head("(row) => ({ ...row, zaken: 7, sleutels: 'x', dag: null })"),
    ...unlisted,
  },
  { name: 'a head with a name for a list of names', harm: facts("indieners: 'Kathmann'"), ...unlisted },
  {
    name: 'a mention with a number for a sentence',
    harm: all('mentions', '(row) => ({ ...row, zin: 7 })'),
    ...fine,
  },
  {
    name: 'mentions beyond their sentence',
    harm: all('mentions', '(row) => ({ ...row, start: 1e9, end: 2e9 })'),
    ...fine,
  },
  { name: 'names of wrong types', harm: all('namings', '(row) => ({ ...row, id: 7, namen: 7 })'), ...fine },
  {
    name: 'terms with bits turned over',
    harm: all('terms', '(row) => ({ ...row, data: row.data.map((byte) => byte ^ 0x55) })'),
    ...unsearchable,
  },
  {
    name: 'terms of nothing but ones',
    harm: all('terms', '(row) => ({ ...row, data: row.data.fill(255) })'),
    ...unsearchable,
  },
  {
    name: 'terms with other words',
    harm: all('terms', "(row) => ({ ...row, terms: row.terms.replace(/[a-z]/g, 'q') })"),
    ...unsearchable,
  },
  {
    name: 'terms that end nowhere',
    harm: all('terms', '(row) => ({ ...row, ends: row.ends.map(() => 4e9) })'),
    ...unsearchable,
  },
  {
    name: 'terms of wrong types',
    harm: all('terms', "(row) => ({ ...row, df: 'x', data: [1] })"),
    ...unsearchable,
  },
  { name: 'terms that are gone', harm: all('terms', '() => undefined'), ...unsearchable },
  {
    name: 'numbers of other papers',
    harm: all('numbers', "(row) => ({ ...row, id: 'kst-1-1' })"),
    ...unsearchable,
  },
  { name: 'numbers of wrong types', harm: all('numbers', '(row) => ({ ...row, id: 7 })'), ...unsearchable },
  { name: 'numbers that are gone', harm: all('numbers', '() => undefined'), ...unsearchable },
  { name: 'counts that are gone', harm: meta('index', '() => undefined'), ...unsearchable },
  {
    name: 'counts that are no numbers',
    harm: meta('index', '(row) => ({ ...row, next: NaN, papers: NaN, length: NaN })'),
    ...unsearchable,
  },
  {
    name: 'counts beyond measure',
    harm: meta('index', '(row) => ({ ...row, next: 1e15 })'),
    ...unsearchable,
  },
  {
    name: 'no list of segments',
    harm: meta('index', '(row) => ({ ...row, segments: null })'),
    ...unsearchable,
  },
  {
    name: 'segments out of order',
    harm: meta('index', '(row) => ({ ...row, segments: [{ id: 0, base: 9, end: 3 }] })'),
    ...unsearchable,
  },
  { name: 'a pack without its papers', harm: meta('pack', '({ ids, ...rest }) => rest'), ...fine },
  { name: 'no list of what was taken out', harm: "put('meta', { key: 'removed', ids: null })", ...fine },
  {
    name: 'nonsense about back-ups',
    harm: "put('meta', { key: 'backup', last: 'ooit', since: -3 })",
    ...fine,
  },
  {
    name: 'nonsense about a broken-off import',
    harm: "put('meta', { key: 'unfinished', done: 'x' })",
    ...fine,
  },
  { name: 'a library without its own mark', harm: meta('birth', '() => undefined'), ...fine },
  {
    name: 'a paper taken out of which half is left',
    harm: "put('trash', { id: 'kst-1-2', herkomst: { soort: 'onbekend' }, sinds: '2099-01-01', body: { id: 'kst-1-2', json: new Uint8Array([123]) } })",
    ...fine,
  },
  { name: 'nonsense about damage', harm: "put('meta', { key: 'damage', papers: 7 })", ...fine },
];

/** Of a library in which a word is in so many papers that it has rows of its own: search for it says so. */
export const COMMON_WORD_KINDS: readonly Pick<Kind, 'name' | 'harm'>[] = [
  { name: 'postings that are gone', harm: all('postings', '() => undefined') },
  {
    name: 'postings with bits turned over',
    harm: all('postings', '(row) => ({ ...row, data: row.data.map((byte) => byte ^ 0x55) })'),
  },
  {
    name: 'postings that end early',
    harm: all('postings', '({ som, ...row }) => ({ ...row, data: row.data.slice(0, -300) })'),
  },
];
