/** One paper, or a dossier, read whole: what happened to it, its text with its notes, and who cites whom. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SurfaceProvider } from '../../../src/cards/context.ts';
import type { Library, PaperInFull, TimelineEvent } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { loadedValue, useLoaded } from '../../../src/ui/use-loaded.ts';
import { addressOf, type Place } from '../route.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import type { Removal } from '../upkeep/use-removal.ts';
import { CardPane } from './CardPane.tsx';
import { Citations } from './Citations.tsx';
import { DossierPapers } from './DossierPapers.tsx';
import { PaperHead } from './PaperHead.tsx';
import { Parts } from './Parts.tsx';
import { useCardPane } from './use-card-pane.ts';

interface Props {
  library: Library;
  changes: number;
  removal: Removal;
  place: Place;
}

interface Read {
  full: PaperInFull;
  events: TimelineEvent[];
}

export function PaperPage({ library, changes, removal, place }: Props) {
  const strings = useStrings();
  const [id = ''] = place.adres.split('#');
  const read = useLoaded(
    async (): Promise<Read> => {
      const [full, events] = await Promise.all([library.inFull(id), library.timeline(id)]);
      return { full, events };
    },
    id,
    changes,
  );
  const pane = useCardPane(library, id, changes);
  const here = loadedValue(read);
  const asked = useArrival(place, here !== undefined);
  if (!here)
    return (
      <p class="quiet">{read.is === 'failed' ? strings.paneel.mislukt.bibliotheek : strings.paneel.laadt}</p>
    );
  const { full, events } = here;
  const { paper, set, dossier } = full;
  const hasText = paper.gehouden || dossier.length > 0;
  return (
    <SurfaceProvider value={{ strings, open: pane.open, hrefOf: addressOf }}>
      <article class="paper">
        <PaperHead
          paper={paper}
          set={set}
          inDossier={dossier.length}
          remove={() => void removal.remove([id])}
        />
        <Timeline events={events} id={id} isDossier={dossier.length > 0} />
        <div class={hasText ? 'sheet' : 'sheet alone'}>
          {hasText && (
            <div class="text-column">
              {dossier.length > 0 && <DossierPapers papers={dossier} />}
              <Parts full={full} asked={asked} />
            </div>
          )}
          <div class="rail">
            <Citations full={full} />
            <CardPane pane={pane} />
          </div>
        </div>
      </article>
    </SurfaceProvider>
  );
}

/** Once the paper is there: to the part asked for, to where the reader was, or to the top. Gives the part. */
function useArrival(place: Place, isHere: boolean): string | undefined {
  const strings = useStrings();
  const arrived = useRef<Place>(undefined);
  const [asked, setAsked] = useState<string>();
  useLayoutEffect(() => {
    if (!isHere || arrived.current === place) return;
    arrived.current = place;
    const part = place.adres.includes('#') ? place.adres : undefined;
    setAsked(part);
    const element = part === undefined ? null : document.getElementById(part);
    if (place.top !== undefined) scrollTo({ top: place.top, behavior: 'instant' });
    else if (element) element.scrollIntoView({ block: 'start', behavior: 'instant' });
    else scrollTo({ top: 0, behavior: 'instant' });
    (element ?? document.querySelector<HTMLElement>('.paper h1'))?.focus({ preventScroll: true });
  }, [place, isHere, strings]);
  return asked;
}
