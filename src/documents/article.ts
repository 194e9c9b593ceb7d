/** Any other text: its lines in, the same lines without what the extraction printed twice, and its date, out. */
import { zonderDubbele } from './doubled.ts';
import type { Regel } from './lines.ts';
import { korter } from './notes.ts';
import type { Kamerdocument } from './types.ts';

/** Text taken from a web page can begin with its date. */
const DATUMREGEL = /^\s*date:?\s(\d{4}-\d{2}(?:-\d{2})?)\s+/u;

export function zonderHerhaling(regels: readonly Regel[]): {
  regels: Regel[];
  feiten: Partial<Kamerdocument>;
} {
  const [eerste, ...rest] = regels;
  if (!eerste) return { regels: [], feiten: {} };
  const datum = DATUMREGEL.exec(eerste.tekst);
  const alle = datum ? [korter(eerste, datum[0].length), ...rest] : [...regels];
  const feiten = datum?.[1]?.length === 10 ? { datum: datum[1] } : {};
  // Only where every line is a paragraph can a repetition be told from a coincidence.
  if (!alle.every((r) => r.alinea && r.merken.length === 0)) return { regels: alle, feiten };
  return { regels: zonderDubbele(alle), feiten };
}
