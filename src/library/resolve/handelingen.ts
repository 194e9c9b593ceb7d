/**
 * Handelingen by page. In: a reference to pages of a vergaderjaar before 2010-2011, whose identifiers give first and
 * last page. Out: the held items that contain those pages; two where one ends and the next begins on the same page.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import type { Reference } from '../../references/types.ts';
import type { LibraryDatabase } from '../store/database.ts';

/** From this vergaderjaar on an identifier gives sitting and item. */
const FIRST_WITH_ITEMS = 2010;
const PAGES = /^(\d+)(?:-(\d+))?$/;

export async function heldWithPages(
  db: LibraryDatabase,
  { kind, gelezen, pinpoint }: Reference,
  own?: Kamerdocument,
): Promise<string[]> {
  const { vergaderjaar } = gelezen ?? {};
  const asked = (pinpoint?.pagina ?? []).flatMap((pages) => {
    const [, first, last = first] = PAGES.exec(pages) ?? [];
    return first ? [{ first: Number(first), last: Number(last) }] : [];
  });
  if (kind !== 'handelingen' || !vergaderjaar || asked.length === 0) return [];
  if (Number(vergaderjaar.slice(0, 4)) >= FIRST_WITH_ITEMS) return [];
  const kamer = (gelezen?.kamer ?? own?.kamer) === 'I' ? 'ek' : 'tk';
  const prefix = `h-${kamer}-${vergaderjaar.replace('-', '')}-`;
  const ids = await db.heads.where('id').startsWith(prefix).primaryKeys();
  const found = ids.filter((id) => {
    const [from = 0, to = 0] = id.slice(prefix.length).split('-').map(Number);
    return asked.every(({ first, last }) => from <= first && last <= to);
  });
  // An item cited from its first page to its last is the only one meant.
  const [only, more] = asked;
  const exact = only && !more && `${prefix}${only.first}-${only.last}`;
  return exact && found.includes(exact) ? [exact] : found;
}
