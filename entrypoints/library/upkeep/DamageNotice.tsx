/** What is damaged in the library, by name, and what helps. */
import { paperName } from '../../../src/cards/labels.ts';
import type { Library, LibraryState } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { loadedValue, useLoaded } from '../../../src/ui/use-loaded.ts';
import { ProgressView } from '../ProgressView.tsx';
import { addressOf } from '../route.ts';
import type { Mending } from './use-mending.ts';

/** Named one by one. */
const MOST_NAMED = 20;

interface Props {
  library: Library;
  damage: LibraryState['damage'];
  mending: Mending;
}

export function DamageNotice({ library, damage: { papers, index }, mending }: Props) {
  const { bibliotheek } = useStrings();
  const { progress, ended, start, stop } = mending;
  const isWhole = papers.length === 0 && !index;
  if (progress)
    return (
      <section class="notice">
        <ProgressView
          label={bibliotheek.herstelt(progress.done, progress.total)}
          {...progress}
          cancel={stop}
        />
      </section>
    );
  if (isWhole) return ended === 'mended' ? <p role="status">{bibliotheek.hersteld}</p> : null;
  return (
    <section class="notice" role="alert">
      <h2>{bibliotheek.schade}</h2>
      {index && <p>{bibliotheek.watBijSchade}</p>}
      {papers.length > 0 && <DamagedPapers library={library} ids={papers} />}
      {ended === 'failed' && <p>{bibliotheek.herstelMislukt}</p>}
      {index && (
        <button type="button" class="plain" onClick={() => void start()}>
          {bibliotheek.herstelIndex}
        </button>
      )}
    </section>
  );
}

function DamagedPapers({ library, ids }: { library: Library; ids: readonly string[] }) {
  const strings = useStrings();
  const named = ids.slice(0, MOST_NAMED);
  const heads = loadedValue(useLoaded(() => library.heads(named), 'damaged', named.join()));
  return (
    <>
      <p>{strings.bibliotheek.nietTeLezen(ids.length)}</p>
      <ul>
        {heads?.map((head) => (
          <li key={head.id}>
            <a class="reference" href={addressOf(head.id)}>
              {paperName(strings, head)}
            </a>
          </li>
        ))}
        {ids.length > named.length && <li>{strings.bibliotheek.enNog(ids.length - named.length)}</li>}
      </ul>
    </>
  );
}
