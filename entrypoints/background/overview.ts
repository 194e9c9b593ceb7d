/** In: a page that was read. Out: what the library knows about the paper it shows and the papers it refers to. */
import type { PageReading } from '../../src/documents/index.ts';
import type { PageQuestion, Requests } from '../../src/messages/protocol.ts';
import { knownPage } from './known-pages.ts';
import { theLibrary } from './library.ts';

type Overview = Requests['overview'];

/** More than a reader looks through at the top of a panel. */
const MOST_CITED_BY = 20;

export async function overviewOf({ page }: Overview['request']): Promise<Overview['reply']> {
  const known = knownPage(page);
  if (!known) return 'reread';
  const library = await theLibrary();
  const held = await library.held([...known.ids]);
  const overview = await library.overview(known.reading.document, { limit: MOST_CITED_BY });
  return { ...overview, vragen: questionsOf(known.reading), held };
}

/** Each question, with the stretch of the page in which it begins. */
function questionsOf({ document, parts }: PageReading): PageQuestion[] {
  return document.delen.flatMap(({ adres, soort, nummers, tekst }) => {
    const first = soort === 'vraag' && parts.find((part) => part.adres === adres);
    if (!first) return [];
    const { block, start, end } = first;
    return [{ nummers, tekst, block, start, end }];
  });
}
