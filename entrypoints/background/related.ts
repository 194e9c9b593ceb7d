/** In: a page, a paper or a text. Out: questions of the library that have to do with it. */
import type { Requests } from '../../src/messages/protocol.ts';
import { theLibrary } from './library.ts';
import { readingOf } from './pages.ts';

type Related = Requests['related'];

/** As many as a reader looks through. */
const LIMIT = 20;

export async function relatedTo({ subject }: Related['request']): Promise<Related['reply']> {
  const library = await theLibrary();
  if ('document' in subject) return library.related(subject.document, { limit: LIMIT });
  if ('text' in subject) return library.related(subject.text, { limit: LIMIT });
  const known = readingOf(subject.page);
  return known ? library.related(known.reading.document, { limit: LIMIT }) : 'reread';
}
