/** Which papers a file that was saved lacks; nothing where it has them all. */
import type { Exported } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';

/** Named one by one. */
const MOST_NAMED = 20;

export function LeftOut({ exported: { papers, damaged } }: { exported: Exported }) {
  const { bibliotheek } = useStrings();
  if (damaged.length === 0) return null;
  const more = damaged.length - MOST_NAMED;
  const named = [...damaged.slice(0, MOST_NAMED), ...(more > 0 ? [bibliotheek.enNog(more)] : [])];
  return <>{bibliotheek.nietAllesInBestand(papers, papers + damaged.length, named.join(', '))}</>;
}
