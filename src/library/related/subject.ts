/**
 * What to look for related questions by. In: a paper, the address of one, or free text. Out: the words that say what it
 * is about, what it cites, who asked it, and which papers are its own set.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import { dossierId, type Reference, recogniseReferences } from '../../references/index.ts';
import { dossierOf } from '../citations/identifiers.ts';
import { namedBy } from '../citations/misprints.ts';
import { comparable, ministryOf } from '../citations/names.ts';
import { type ReadText, readPaper } from '../citations/read-paper.ts';
import { setOfPaper } from '../citations/sets.ts';
import { splitAddress } from '../citations/texts.ts';
import { subjectOf } from '../search/fields.ts';
import { wordsOf } from '../search/words.ts';
import { paperById } from '../store/bodies.ts';
import type { LibraryDatabase } from '../store/database.ts';

export interface Subject {
  /** Weight per term, and the word as written in the subject. */
  terms: Map<string, { weight: number; word: string }>;
  /** Papers cited, and whether as a motie. */
  cited: Map<string, 'motie' | 'stuk'>;
  dossiers: Set<string>;
  indieners: string[];
  /** Ministries asked, in the spelling used for comparison. */
  ministeries: Set<string>;
  /** Ids of the subject and of its whole set. */
  own: Set<string>;
}

/** Terms of the subject weigh more than those of its questions. */
const TITLE = 3;
/** A paper without questions is judged by how it begins. */
const OPENING_LETTERS = 3_000;
/** A term counts at most this many times. */
const MOST = 3;

export async function subjectFrom(
  db: LibraryDatabase,
  subject: Kamerdocument | string,
  part?: string,
): Promise<Subject> {
  if (typeof subject !== 'string') return ofPaper(db, subject, part);
  const { id, deel } = splitAddress(subject.trim());
  const held = /\s/.test(id) ? undefined : await paperById(db, id);
  if (held) return ofPaper(db, held, deel);
  const found = empty();
  weigh(found, subject, 1);
  cite(found, recogniseReferences(subject));
  return found;
}

const empty = (): Subject => ({
  terms: new Map(),
  cited: new Map(),
  dossiers: new Set(),
  indieners: [],
  ministeries: new Set(),
  own: new Set(),
});

async function ofPaper(db: LibraryDatabase, document: Kamerdocument, deel?: string): Promise<Subject> {
  const found = empty();
  const paper = readPaper(document);
  const set = await setOfPaper(db, paper);
  found.own = new Set([document.id, ...document.zaken, ...set.missing]);
  for (const head of set.heads) for (const id of [head.id, ...head.zaken]) found.own.add(id);
  const asked =
    document.indieners.length > 0
      ? document
      : set.heads.find((head) => head.facts.indieners.length > 0)?.facts;
  found.indieners = asked?.indieners.map((indiener) => indiener.naam) ?? [];
  for (const ambt of [document, ...set.heads.map((head) => head.facts)].flatMap(
    ({ gerichtAan }) => gerichtAan,
  )) {
    const ministerie = ministryOf(ambt);
    if (ministerie) found.ministeries.add(comparable(ministerie));
  }
  if (document.dossier) found.dossiers.add(dossierId(document.dossier));

  const pointed = deel === undefined ? undefined : paper.texts.filter((text) => belongs(text, deel));
  const about = document.onderwerp ?? set.heads.find((head) => head.facts.onderwerp)?.facts.onderwerp;
  weigh(found, about ?? subjectOf(document), pointed ? 1 : TITLE);
  const questions = paper.texts.filter((text) => text.soort === 'vraag');
  const bearing = pointed ?? (questions.length > 0 ? questions : opening(paper.texts));
  for (const text of bearing) weigh(found, text.tekst, pointed ? TITLE : 1);
  for (const text of pointed ?? paper.texts) cite(found, text.references);
  return found;
}

/** A part, with its notes; an answer with the question it answers. */
function belongs(text: ReadText, deel: string): boolean {
  if (text.deel?.adres === deel || text.noot?.bij === deel || text.adres.endsWith(`#${deel}`)) return true;
  const number = /^antwoord-(\d+)$/.exec(deel)?.[1];
  return (
    number !== undefined && text.soort === 'vraag' && text.deel?.nummers.includes(Number(number)) === true
  );
}

function opening(texts: readonly ReadText[]): ReadText[] {
  let room = OPENING_LETTERS;
  return texts.filter((text) => {
    if (text.soort === 'kop' || room <= 0) return false;
    room -= text.tekst.length;
    return true;
  });
}

function weigh(subject: Subject, text: string, weight: number): void {
  for (const { term, start, end } of wordsOf(text, 'telling')) {
    const before = subject.terms.get(term);
    if (!before) subject.terms.set(term, { weight, word: text.slice(start, end) });
    else before.weight = Math.min(before.weight + weight / 2, MOST * TITLE);
  }
}

function cite(subject: Subject, references: readonly Reference[]): void {
  for (const reference of references) {
    if (reference.kind === 'vraag' || reference.kind === 'voetnoot') continue;
    for (const { id, misdruk } of namedBy(reference)) {
      if (misdruk || subject.own.has(id)) continue;
      const dossier = dossierOf(id, reference.gelezen);
      if (dossier) subject.dossiers.add(dossier);
      if (id === dossier) continue;
      const motie = reference.kind === 'motie' || subject.cited.get(id) === 'motie';
      subject.cited.set(id, motie ? 'motie' : 'stuk');
    }
  }
}
