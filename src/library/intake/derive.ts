/**
 * All that is derived from a paper. In: a Kamerdocument. Out: the rows kept beside it, with the version of the deriver,
 * so that a better one can replace them.
 */

import { type Kamerdocument, vergaderjaarOn } from '../../documents/index.ts';
import { dossierId } from '../../references/index.ts';
import { letterNamings } from '../citations/letters.ts';
import { mentionsIn } from '../citations/mentions.ts';
import { motieNamings } from '../citations/moties.ts';
import { titleKey } from '../citations/names.ts';
import { readPaper } from '../citations/read-paper.ts';
import { tiesOf } from '../citations/sets.ts';
import { dayOf } from '../citations/texts.ts';
import { indexed } from '../search/fields.ts';
import { bodyOf } from '../store/bodies.ts';
import type { BodyRow, HeadRow, MentionRow, NamingRow } from '../store/database.ts';
import { factsOf } from '../views/heads.ts';

/** Raise whenever the recogniser or anything below derives something else from the same paper. */
export const DERIVER = 5;

/** A paper ready to be written; it gets its number when it is. */
export interface Derived {
  head: Omit<HeadRow, 'nr'>;
  body: BodyRow;
  mentions: MentionRow[];
  namings: NamingRow[];
  counts: Map<string, number>;
}

interface DeriveOptions {
  version?: number;
  kept?: ReturnType<typeof bodyOf>;
}

export function derive(
  document: Kamerdocument,
  herkomst: HeadRow['herkomst'],
  { version = DERIVER, kept = bodyOf(document) }: DeriveOptions = {},
): Derived {
  const paper = readPaper(document);
  const mentions = mentionsIn(paper);
  const { counts, length } = indexed(document);
  const head: Derived['head'] = {
    id: document.id,
    facts: factsOf(document),
    hash: kept.hash,
    herkomst,
    dag: dayOf(document),
    titel: titleKey(document),
    zaken: document.zaken,
    ...tiesOf(paper),
    lengte: Math.round(length),
    versie: version,
  };
  const jaar = document.vergaderjaar ?? vergaderjaarOn(head.dag);
  if (jaar) head.jaar = jaar;
  if (document.dossier) head.dossier = dossierId(document.dossier);
  if (document.documentnummer) head.documentnummer = document.documentnummer;
  return {
    head,
    body: kept.body,
    mentions,
    namings: [...motieNamings(paper), ...letterNamings(paper)],
    counts,
  };
}

/**
 * Of papers derived again those in `held`, with the origin and the choice that their heads have now: the same text may
 * have been brought again meanwhile. No head: it was gone before, and the paper is as derived.
 */
export function asHeld(
  papers: readonly Derived[],
  held: ReadonlyMap<string, HeadRow | undefined>,
): Derived[] {
  return papers.flatMap(({ head, ...derived }) => {
    if (!held.has(head.id)) return [];
    const { herkomst = head.herkomst, gekozen } = held.get(head.id) ?? {};
    return [{ ...derived, head: { ...head, herkomst, ...(gekozen ? { gekozen } : {}) } }];
  });
}
