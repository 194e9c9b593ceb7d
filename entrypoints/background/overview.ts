/** In: a page that was read. Out: what the library knows of the paper it shows and of what it refers to. */
import type { Requests } from '../../src/messages/protocol.ts';
import { theLibrary } from './library.ts';
import { readingOf } from './pages.ts';

type Overview = Requests['overview'];

/** More than a reader looks through on top of a panel. */
const CITED_BY = 20;

export async function overviewOf({ page }: Overview['request']): Promise<Overview['reply']> {
  const known = readingOf(page);
  if (!known) return 'reread';
  const library = await theLibrary();
  const ids = known.references.flatMap(({ reference }) => reference.ids);
  const held = await library.held([...new Set(ids)]);
  return { ...(await library.overview(known.reading.document, { limit: CITED_BY })), held };
}
