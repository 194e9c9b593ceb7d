/** What the fault runs can ask of the page: each function does what a page of ours does, or looks at the result. */
import Dexie from 'dexie';
import type { Kamerdocument } from '../../src/documents/types.ts';
import { failureOf, type Library, openLibrary } from '../../src/library/index.ts';
import { LibraryDatabase } from '../../src/library/store/database.ts';
import { readTransfer } from '../../src/library/transfer/read.ts';
import { check, type Findings } from './check.ts';
import { makeFirst } from './first.ts';

const NAME = 'stukwijzer';

const pack = async (): Promise<Blob> => (await fetch('/pack.gz')).blob();

async function papers(): Promise<Kamerdocument[]> {
  const all: Kamerdocument[] = [];
  for await (const paper of (await readTransfer(await pack())).papers) all.push(paper as Kamerdocument);
  return all;
}

/** Milliseconds that the work took in a library of its own. */
async function within(work: (library: Library) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const library = await openLibrary(NAME);
  try {
    await work(library);
    return performance.now() - start;
  } finally {
    library.close();
  }
}

const functions = {
  wipe: (): Promise<void> => Dexie.delete(NAME),
  /** A library as the first version left it. */
  first: async (): Promise<void> => makeFirst(NAME, await papers()),

  enter: async (): Promise<number> => {
    const file = await pack();
    return within((library) => library.restore(file));
  },
  /** As after an update of ours: opened, upgraded to the current version, and derived again. */
  update: (): Promise<number> => within((library) => library.rederive()),
  /** As if an older version had derived all of it. */
  age: async (): Promise<void> => {
    const db = new LibraryDatabase(NAME);
    await db.heads.toCollection().modify({ versie: 0 });
    db.close();
  },
  check: async (): Promise<Findings> => {
    const library = await openLibrary(NAME);
    const db = new LibraryDatabase(NAME);
    try {
      return await check(db, library, await papers());
    } finally {
      db.close();
      library.close();
    }
  },
  /** Why entering the pack failed; '' where it did not. */
  enterAndFail: (): Promise<string> =>
    functions.enter().then(
      () => '',
      (error: unknown) => failureOf(error),
    ),

  /** A back-up, restored into an empty library and made again: are the bytes the same, and how many papers are in? */
  roundTrip: async (): Promise<{ same: boolean; papers: number; header: number[] }> => {
    const out = async () => new Response(await taken()).bytes();
    const before = await out();
    await functions.wipe();
    await within((library) => library.restore(new Blob([before])));
    const after = await out();
    const same = before.length === after.length && before.every((byte, i) => byte === after[i]);
    const { papers } = await functions.check();
    return { same, papers, header: [...before.slice(0, 8)] };
  },

  /** As a panel that stays open, with its marker outside the database. */
  hold: async (): Promise<void> => {
    held = await openLibrary(NAME, {
      marker: {
        get: async () => JSON.parse(localStorage.getItem('marker') ?? 'null'),
        set: async (marker) => localStorage.setItem('marker', JSON.stringify(marker)),
      },
    });
    await held.lost();
  },
  /** What the open panel knows: hits of a search, and what was lost. */
  ask: async (query: string): Promise<{ hits: number; lost: number }> => {
    const hits = (await held?.search(query)) ?? [];
    return { hits: hits.length, lost: (await held?.lost())?.papers ?? 0 };
  },
};
let held: Library | undefined;

async function taken(): Promise<Blob> {
  const library = await openLibrary(NAME);
  const file = await new Response(library.export()).blob();
  library.close();
  return file;
}

export type FaultPage = typeof functions;

Reflect.set(window, 'functions', functions);
