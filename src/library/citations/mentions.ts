/**
 * Who cites what. In: a paper as read. Out: a row for each place where it names a paper, with the sentence around it.
 * And back: the rows that name a paper, newest first, without reading any paper.
 */
import Dexie from 'dexie';
import { type Chamber, kindOf, parseIdentifier, type Reference } from '../../references/index.ts';
import type { LibraryDatabase, MentionRow } from '../store/database.ts';
import { dossierOf } from './identifiers.ts';
import { letterId } from './letters.ts';
import { canMean, misprintKey, namedBy } from './misprints.ts';
import type { ReadPaper, ReadText } from './read-paper.ts';
import { sentenceAround, sentenceBounds } from './sentences.ts';
import { dayOf } from './texts.ts';

/** The mentions in one paper. */
export function mentionsIn(paper: ReadPaper): MentionRow[] {
  const rows: MentionRow[] = [];
  const dag = dayOf(paper.document);
  const delen = new Map(paper.document.delen.map((deel) => [deel.adres, deel.tekst]));
  const boundsOf = oncePerText(sentenceBounds);
  for (const text of paper.texts) {
    if (text.references.length === 0) continue;
    const bounds = boundsOf(text.tekst);
    const hangtAan = hanging(paper, delen, text, boundsOf);
    const seen = new Set<string>();
    for (const reference of text.references) {
      for (const target of targetsOf(reference)) {
        const sentence = sentenceAround(text.tekst, target.start, target.end, bounds);
        // "motie-A (Kamerstuk …)" names one paper twice in one sentence: a single mention.
        const key = `${target.naar} ${target.gedrukt ?? ''} ${sentence.zin}`;
        if (target.naar === paper.document.id || seen.has(key)) continue;
        seen.add(key);
        const row: MentionRow = {
          naar: target.naar,
          dag,
          in: paper.document.id,
          adres: text.adres,
          ...sentence,
          kind: reference.kind,
        };
        const dossier = dossierOf(target.naar, reference.gelezen);
        if (dossier && !target.gedrukt) row.dossier = dossier;
        if (reference.gelezen?.kamer) row.kamer = reference.gelezen.kamer;
        if (target.gedrukt) row.gedrukt = target.gedrukt;
        if (hangtAan) row.hangtAan = hangtAan;
        rows.push(row);
      }
    }
  }
  return rows;
}

/** Each text is divided once, however many notes hang on it. */
function oncePerText(bounds: typeof sentenceBounds): typeof sentenceBounds {
  const known = new Map<string, number[]>();
  return (text) => {
    const made = known.get(text) ?? bounds(text);
    known.set(text, made);
    return made;
  };
}

interface Target {
  naar: string;
  gedrukt?: string;
  start: number;
  end: number;
}

/** What a reference names, each with its own range of the text. */
function targetsOf(reference: Reference): Target[] {
  const { start, end } = reference;
  if (reference.kind === 'voetnoot' || (reference.kind === 'vraag' && reference.ids.length === 0)) return [];
  const targets = namedBy(reference).map(({ id, misdruk }): Target => {
    if (misdruk) return { naar: misprintKey(id), gedrukt: id, start, end };
    const item = reference.items?.find((one) => one.id === id);
    return { naar: id, start: item?.start ?? start, end: item?.end ?? end };
  });
  if (targets.length === 0 && reference.kind === 'brief' && reference.datum) {
    targets.push({ naar: letterId(reference.datum), start, end });
  }
  return targets;
}

/** Of a note: the sentence in which its mark stands. */
function hanging(
  paper: ReadPaper,
  delen: ReadonlyMap<string, string>,
  text: ReadText,
  boundsOf: typeof sentenceBounds,
): MentionRow['hangtAan'] {
  if (!text.noot) return undefined;
  const { bij, positie } = text.noot;
  const tekst = delen.get(bij);
  if (!tekst) return undefined;
  const { zin } = sentenceAround(tekst, Math.max(0, positie - 1), Math.max(positie, 1), boundsOf(tekst));
  return { adres: `${paper.document.id}#${bij}`, zin };
}

interface MentionQuery {
  limit?: number;
  /** Leaves out mentions that name the other chamber. */
  kamer?: Chamber;
}

/** Mentions read for one reference: a card shows some, a panel more. */
const MOST = 100;
/** Candidates are compared on one card: as many sentences as it shows. */
const MOST_OF_CANDIDATES = 20;

/** Rows that name one of these identifiers, newest first; misprints that can mean one of them count too. */
export async function mentionsOf(
  db: LibraryDatabase,
  ids: readonly string[],
  { limit = MOST, kamer }: MentionQuery = {},
): Promise<MentionRow[]> {
  const keys = new Set(ids);
  for (const id of ids) if (kindOf(id) === 'kamerstuk') keys.add(misprintKey(id));
  const found = await Promise.all([...keys].map((key) => newest(db, '[naar+dag]', key, limit)));
  const rows = found.flat().filter((row) => {
    if (row.gedrukt && !ids.some((id) => row.gedrukt === id || canMean(row.gedrukt ?? '', id))) return false;
    const said = row.kamer ?? parseIdentifier(row.naar)?.kamer;
    return !kamer || !said || said === kamer;
  });
  return inOrder(rows).slice(0, limit);
}

/** The newest rows of each identifier, so that a candidate named often does not crowd out the others. */
export async function mentionsOfEach(
  db: LibraryDatabase,
  ids: readonly string[],
  query: MentionQuery = {},
): Promise<MentionRow[]> {
  const limit = Math.ceil((query.limit ?? MOST_OF_CANDIDATES) / Math.max(1, ids.length));
  const found = await Promise.all(ids.map((id) => mentionsOf(db, [id], { ...query, limit })));
  return inOrder(found.flat());
}

/** Rows that name a dossier or any paper in it, newest first. */
export async function mentionsOfDossier(
  db: LibraryDatabase,
  dossier: string,
  limit = MOST,
): Promise<MentionRow[]> {
  return inOrder(await newest(db, '[dossier+dag]', dossier, limit));
}

function newest(db: LibraryDatabase, index: string, key: string, limit: number): Promise<MentionRow[]> {
  return db.mentions
    .where(index)
    .between([key, Dexie.minKey], [key, Dexie.maxKey], true, true)
    .reverse()
    .limit(limit)
    .toArray();
}

/** Newest first; within a day by paper, within a paper in reading order. */
function inOrder(rows: MentionRow[]): MentionRow[] {
  const unique = new Map(rows.map((row) => [row.nr, row]));
  return [...unique.values()].sort(
    (a, b) => b.dag.localeCompare(a.dag) || a.in.localeCompare(b.in) || (a.nr ?? 0) - (b.nr ?? 0),
  );
}

/** The addresses of mentions, each once. */
export function addressesOf(rows: readonly MentionRow[]): string[] {
  return [...new Set(rows.map((row) => row.adres))];
}
