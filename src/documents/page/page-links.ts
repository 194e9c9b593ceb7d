/**
 * Links of the open page that lead to a paper. In: the page, and the paper on it. Out: where the text of each
 * such link stands, and the reference in its address.
 */
import { recogniseAddress } from '../../references/index.ts';
import type { Reference } from '../../references/types.ts';
import type { Kamerdocument } from '../types.ts';
import type { PageText } from './page-lines.ts';

export interface PageLink {
  block: number;
  /** UTF-16 offsets in the block, end exclusive. */
  start: number;
  end: number;
  reference: Reference;
}

/** Of a longer link, this many letters are the link: links inside each other would all be read whole. */
const LONGEST = 2000;

type Own = Pick<Kamerdocument, 'id' | 'zaken' | 'documentnummer'>;

/** Links in reading order, without those to the page itself and the downloads of what another link leads to. */
export function linksOf({ url, blocks }: PageText, own: Own): PageLink[] {
  const links = blocks.flatMap(({ text, pieces = [] }, block) =>
    pieces.flatMap(({ start, end, href }) => {
      const address = href && URL.parse(href, url)?.href;
      const found = address ? recogniseAddress(address) : undefined;
      const words = text.slice(start, Math.min(end, start + LONGEST));
      if (!found || !words.trim() || leadsTo(own, found.ids)) return [];
      const from = start + words.length - words.trimStart().length;
      const to = from + words.trim().length;
      const reference = { ...found, start: from, end: to };
      return [{ block, start: from, end: to, reference, isFile: address?.includes('/downloads/') }];
    }),
  );
  const pages = new Set(links.flatMap(({ reference, isFile }) => (isFile ? [] : reference.ids)));
  return links
    .filter(({ reference, isFile }) => !isFile || !reference.ids.some((id) => pages.has(id)))
    .map(({ isFile: _, ...link }) => link);
}

/** A document of the same zaak is another paper. */
const leadsTo = ({ id, zaken, documentnummer }: Own, [first = '', ...more]: string[]): boolean =>
  first === id || first === documentnummer || (more.length === 0 && zaken.includes(first));
