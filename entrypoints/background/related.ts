/** In: a page, a paper or a text. Out: related questions in the library. */
import type { Requests } from '../../src/messages/protocol.ts';
import { knownPage } from './known-pages.ts';
import { theLibrary } from './library.ts';

type Related = Requests['related'];

/** As many as a reader looks through. */
const MOST_RELATED = 20;

export async function relatedTo({ subject }: Related['request']): Promise<Related['reply']> {
  const library = await theLibrary();
  if ('text' in subject) return library.related(subject.text, { limit: MOST_RELATED });
  const page = subject.page === undefined ? undefined : knownPage(subject.page)?.reading.document;
  if (subject.page !== undefined && !page) return 'reread';
  if (!('document' in subject)) return page ? library.related(page, { limit: MOST_RELATED }) : 'reread';
  const { document: adres } = subject;
  // The page need not be held, nor the question on it that is pointed at.
  return page && adres.startsWith(`${page.id}#`)
    ? library.related(page, { limit: MOST_RELATED, deel: adres.slice(page.id.length + 1) })
    : library.related(adres, { limit: MOST_RELATED });
}
