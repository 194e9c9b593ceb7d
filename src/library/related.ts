/** Related questions. In: a paper, an address or free text. Out: questions of other sets with the reasons why. */
import type { Kamerdocument } from '../documents/types.ts';
import type { RelatedHit } from '../messages/results.ts';
import type { LibraryDatabase } from './database.ts';

export async function relatedTo(
  _db: LibraryDatabase,
  _subject: Kamerdocument | string,
  _options: { limit?: number } = {},
): Promise<RelatedHit[]> {
  return [];
}
