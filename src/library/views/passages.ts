/** Mentions as sentences. In: rows. Out: passages, each with the paper it is from. */
import type { Passage } from '../../view-models/card.ts';
import { isLetterId } from '../citations/letters.ts';
import type { LibraryDatabase, MentionRow } from '../store/database.ts';
import { headsFor, unheldHead } from './heads.ts';

export async function passages(db: LibraryDatabase, rows: readonly MentionRow[]): Promise<Passage[]> {
  const heads = await headsFor(
    db,
    rows.map((row) => row.in),
  );
  return rows.map((row) => {
    const { adres, zin, start, end, hangtAan } = row;
    const passage: Passage = { adres, paper: heads.get(row.in) ?? unheldHead(row.in), zin, start, end };
    const naar = row.gedrukt ?? row.naar;
    if (!isLetterId(naar)) passage.naar = naar;
    if (hangtAan) passage.hangtAan = hangtAan;
    return passage;
  });
}
