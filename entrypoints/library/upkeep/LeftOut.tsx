/** Which papers a file that was saved lacks; nothing where it has them all. */
import type { Exported } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';

export function LeftOut({ exported: { papers, damaged } }: { exported: Exported }) {
  const { bibliotheek } = useStrings();
  if (damaged.length === 0) return null;
  return <>{bibliotheek.nietAllesInBestand(papers, papers + damaged.length, damaged.join(', '))}</>;
}
