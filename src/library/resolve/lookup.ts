/**
 * Looks a paper up by its identifier. In: an identifier, and what was read around it. Out: the held papers it can mean.
 */
import {
  dossierId,
  isDocumentNumber,
  isZaak,
  parseIdentifier,
  type Reference,
  writeIdentifier,
} from '../../references/index.ts';
import { secondTries, spellings } from '../citations/identifiers.ts';
import type { HeadRow, LibraryDatabase } from '../store/database.ts';
import { heldHeads } from '../store/heads.ts';

/**
 * Held papers under this identifier: several where it stands for papers of both chambers and the reference does not say
 * which.
 */
export async function findHeld(
  db: LibraryDatabase,
  id: string,
  read?: Reference['gelezen'],
): Promise<HeadRow[]> {
  const exact = await heldHeads(db, spellings(id, read));
  const fitting = exact.filter((head) => sameKamer(head, read));
  if (fitting.length > 0 || exact.length > 0) return fitting;
  for (const range of secondTries(id)) {
    const near = await db.heads.where('id').between(range.from, range.to).limit(50).toArray();
    const found = near.filter((head) => range.fits(head.id) && sameKamer(head, read));
    // The newest version of a paper stands for it.
    const last = found.at(-1);
    if (last) return [last];
  }
  const within = await carrying(db, id);
  if (within) return [within];
  return read?.vergaderjaar ? [] : ofAnyVergaderjaar(db, id);
}

/** Numbers that one publication may carry after its first: a royal message, its bill and the notes to it. */
const MOST_CARRIED = 5;

/** The publication that carries this number among others: `kst-26824-1` is nrs. 1–2. */
async function carrying(db: LibraryDatabase, id: string): Promise<HeadRow | undefined> {
  const parsed = parseIdentifier(id);
  const nummer = Number(parsed?.nummer);
  if (parsed?.kind !== 'kamerstuk' || !nummer || parsed.editie) return undefined;
  const before = Array.from({ length: MOST_CARRIED }, (_, i) =>
    writeIdentifier({ ...parsed, nummer: String(nummer - 1 - i) }),
  );
  const held = await db.heads.bulkGet(before);
  return held.find((head) => lastNumber(head?.facts.nummer) >= nummer);
}

/** 2 of "1-2"; 0 where a paper has one number. */
export const lastNumber = (nummer = ''): number => Number(/-(\d+)$/.exec(nummer)?.[1] ?? 0);

/** A letter of the Eerste Kamer cited without its vergaderjaar, which identifiers carried until 2010. */
async function ofAnyVergaderjaar(db: LibraryDatabase, id: string): Promise<HeadRow[]> {
  const { dossier, nummer = '', vergaderjaar } = parseIdentifier(id) ?? {};
  if (!dossier || vergaderjaar || !/^[A-Z]/.test(nummer)) return [];
  const held = await db.heads.where({ dossier: dossierId(dossier) }).toArray();
  return held.filter((head) => {
    const there = parseIdentifier(head.id);
    return there?.vergaderjaar !== undefined && there.nummer === nummer;
  });
}

/** 106 numbers exist in both chambers: a reference to one is never the paper of the other. */
function sameKamer(head: HeadRow, read?: Reference['gelezen']): boolean {
  return !read?.kamer || !head.facts.kamer || read.kamer === head.facts.kamer;
}

/** Whether a paper is held that has this identifier or document number, or belongs to this zaak. */
export async function isHeld(db: LibraryDatabase, id: string): Promise<boolean> {
  // A page that prints no other number is kept under its document number.
  const fields = isZaak(id) ? ['zaken'] : isDocumentNumber(id) ? ['id', 'documentnummer'] : ['id'];
  const keys = await Promise.all(
    fields.map((field) => db.heads.where(field).equals(id).limit(1).primaryKeys()),
  );
  return keys.flat().length > 0 || (id.includes('-') && (await findHeld(db, id)).length > 0);
}
