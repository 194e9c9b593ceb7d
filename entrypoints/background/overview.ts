/** In: a page that was read. Out: what the library knows of the paper it shows and of what it refers to. */
import type { Requests } from '../../src/messages/protocol.ts';
import { theLibrary } from './library.ts';
import { readingOf } from './pages.ts';

type Overview = Requests['overview'];

export async function overviewOf({ page }: Overview['request']): Promise<Overview['reply']> {
  const known = readingOf(page);
  if (!known) return 'reread';
  const library = await theLibrary();
  const ids = known.references.flatMap(({ reference }) => reference.ids);
  const held = new Set(await library.held(ids));
  const { id } = known.reading.document;
  const overview = {
    paper: await library.head(id),
    set: await library.set(id),
    citedBy: await library.citedBy(id),
  };
  return {
    ...overview,
    held: known.references.map(({ reference }) => reference.ids.some((id) => held.has(id))),
  };
}
