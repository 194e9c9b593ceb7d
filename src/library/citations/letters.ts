/**
 * Letters by date. In: papers as read. Out: which kamerstuk was a letter of which day, wherever a paper says both: a
 * letter with its number in brackets or in a note, or a sentence about a letter of one day whose only note is a
 * kamerstuk.
 */
import { noteBehind } from '../../documents/index.ts';
import { dossierId, MONTHS, type Reference } from '../../references/index.ts';
import type { NamingRow } from '../store/database.ts';
import { type ReadPaper, type ReadText, textOfNote } from './read-paper.ts';
import { sentenceBounds } from './sentences.ts';
import { dayOf } from './texts.ts';

const DATE = new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${MONTHS.join('|')})(?:\\s+(\\d{4}))?(?!\\d)`, 'giu');

/** Words that say the Kamer was written to. */
const INFORMING = /brief|geïnformeerd|geinformeerd|toegezonden|toegestuurd|aangeboden/iu;

const KAMER = /(?:uw|de) Kamer /iu;

function informs(zin: string): boolean {
  if (INFORMING.test(zin)) return true;
  const kamer = KAMER.exec(zin);
  return kamer !== null && /gestuurd/iu.test(zin.slice(kamer.index + kamer[0].length));
}

/** Between a letter and its number: a bracket, a comma, a dash. */
const JOINT = /^[\s,;:([–-]{1,4}$/u;

export const letterKey = (day: string): string => `brief:${day}`;
/** The id under which mentions are kept of a letter known only by its date. */
export const letterId = (day: string): string => `brief-${day}`;
export const isLetterId = (id: string): boolean => id.startsWith(letterId(''));

export function letterNamings(paper: ReadPaper): NamingRow[] {
  const rows = new Map<string, NamingRow>();
  const add = (day: string, id: string): void => {
    rows.set(`${day} ${id}`, { sleutel: letterKey(day), id, in: paper.document.id });
  };
  const { document } = paper;
  if (document.soort === 'brief' && document.datum) add(document.datum, document.id);
  for (const text of paper.texts) {
    text.references.forEach((reference, index) => {
      if (reference.kind !== 'brief' || !reference.datum) return;
      const id = numberOf(paper, text, reference, index);
      if (id) add(reference.datum, id);
    });
    for (const [day, id] of saidInSentences(paper, text)) add(day, id);
  }
  return [...rows.values()];
}

function numberOf(paper: ReadPaper, text: ReadText, letter: Reference, index: number): string | undefined {
  const own = letter.ids.length === 1 ? paperOf({ ...letter, kind: 'kamerstuk' }) : undefined;
  if (own) return own;
  const next = text.references[index + 1];
  if (next && JOINT.test(text.tekst.slice(letter.end, next.start))) return paperOf(next);
  const before = text.references[index - 1];
  if (before && JOINT.test(text.tekst.slice(before.end, letter.start))) return paperOf(before);
  const noot = noteBehind(text.tekst, letter.end, text.noten);
  return noot && soleKamerstuk(textOfNote(paper, noot));
}

/** Sentences with one date and one note, where the note is nothing but a kamerstuk. */
function saidInSentences(paper: ReadPaper, text: ReadText): [day: string, id: string][] {
  if (text.noten.length === 0) return [];
  const found: [string, string][] = [];
  const noten = text.noten.toSorted((a, b) => a.positie - b.positie);
  let next = 0;
  const bounds = sentenceBounds(text.tekst);
  for (let i = 0; i + 1 < bounds.length; i++) {
    const from = bounds[i] ?? 0;
    const to = bounds[i + 1] ?? 0;
    while ((noten[next]?.positie ?? Infinity) <= from) next++;
    const first = next;
    while ((noten[next]?.positie ?? Infinity) <= to) next++;
    const marked = noten.slice(first, next).filter(({ positie }) => text.tekst.slice(from, positie).trim());
    const noot = marked[0];
    if (!noot || marked.length > 1) continue;
    const zin = text.tekst.slice(from, to);
    const dates = [...zin.matchAll(DATE)];
    const date = dates[0];
    if (!date || dates.length > 1 || !informs(zin)) continue;
    const day = dayRead(date, dayOf(paper.document));
    const id = soleKamerstuk(textOfNote(paper, noot));
    if (day && id) found.push([day, id]);
  }
  return found;
}

/** A date in words; without a year, the last such day before the paper's own date. */
function dayRead(match: RegExpMatchArray, own: string): string | undefined {
  const month = String(MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1).padStart(2, '0');
  const tail = `${month}-${(match[1] ?? '').padStart(2, '0')}`;
  if (match[3]) return `${match[3]}-${tail}`;
  if (!own) return undefined;
  const year = Number(own.slice(0, 4));
  return own.slice(5) >= tail ? `${year}-${tail}` : `${year - 1}-${tail}`;
}

/** The kamerstuk that is all a note says. */
function soleKamerstuk(note: ReadText | undefined): string | undefined {
  const reference = note?.references[0];
  if (!note || !reference || note.references.length > 1) return undefined;
  const rest = note.tekst.slice(0, reference.start) + note.tekst.slice(reference.end);
  return /\p{L}{4}/u.test(rest) ? undefined : paperOf(reference);
}

/** The one paper that a reference to a kamerstuk certainly names; attachments and dossiers are not letters. */
function paperOf(reference: Reference): string | undefined {
  const id = reference.ids[0];
  if (reference.kind !== 'kamerstuk' || reference.ids.length !== 1 || !id || reference.waarschijnlijk)
    return undefined;
  if (reference.pinpoint?.bijlage) return undefined;
  const dossier = reference.gelezen?.dossier;
  return dossier && id === dossierId(dossier) ? undefined : id;
}
