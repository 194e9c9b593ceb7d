/**
 * In: the text of an open page. Out: its references, located. The last few readings stay in memory, so that references
 * to the page itself can be looked up; once the worker has died, the page is asked to send itself again.
 */
import {
  type LocatedReference,
  type PageReading,
  type PageText,
  readPage,
  referencesOnPage,
} from '../../src/documents/index.ts';
import type { PageReply } from '../../src/messages/protocol.ts';

const MOST_KEPT = 8;

interface KnownPage {
  reading: PageReading;
  references: LocatedReference[];
}

const known = new Map<string, KnownPage>();

export const knownPage = (page: string): KnownPage | undefined => known.get(page);

export async function readPageMessage(page: PageText): Promise<PageReply> {
  const reading = readPage(page);
  const references = referencesOnPage(page, reading);
  const key = crypto.randomUUID();
  known.set(key, { reading, references });
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KEPT) break;
    known.delete(oldest);
  }
  return { page: key, references };
}
