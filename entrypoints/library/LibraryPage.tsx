/** The library page: what is held, and where papers come in. */
import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../../src/cards/own-page.tsx';
import type { Library } from '../../src/library/index.ts';
import type { PaperHead } from '../../src/messages/card.ts';
import { Importer } from './Importer.tsx';
import { PaperTable } from './PaperTable.tsx';

/** As many rows as a plain table carries well. */
const SHOWN = 500;

export function LibraryPage({ library }: { library: Library }) {
  const strings = useStrings();
  const [papers, setPapers] = useState<PaperHead[]>();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const [list, held] = [await library.list({ limit: SHOWN }), await library.count()];
      if (!current) return;
      setPapers(list);
      setCount(held);
    };
    void look();
    const stop = library.onChange(() => void look());
    return () => {
      current = false;
      stop();
    };
  }, [library]);
  return (
    <>
      <h1>{strings.bibliotheek.titel}</h1>
      <Importer library={library} />
      <h2>{strings.bibliotheek.stukken(count)}</h2>
      {!papers && <p class="quiet">{strings.paneel.laadt}</p>}
      {papers?.length === 0 && <p class="quiet">{strings.bibliotheek.leeg}</p>}
      {papers && papers.length > 0 && <PaperTable library={library} papers={papers} />}
      {papers && count > papers.length && <p class="quiet">{strings.bibliotheek.nieuwste(papers.length)}</p>}
    </>
  );
}
