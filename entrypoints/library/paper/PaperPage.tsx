/** The whole of one paper or dossier: what happened to it, its text with its notes, and who cites whom. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SurfaceProvider } from '../../../src/cards/context.ts';
import type { Library, PaperInFull, TimelineEvent } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { loadedValue, useLoaded } from '../../../src/ui/use-loaded.ts';
import { failedLabel } from '../failed-label.ts';
import { addressOf, type Route } from '../route.ts';
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
  route: Route;
}

interface Content {
  full: PaperInFull;
  events: TimelineEvent[];
}

export function PaperPage({ library, changes, removal, route }: Props) {
  const strings = useStrings();
  const [id = ''] = route.adres.split('#');
  const read = useLoaded(
    async (): Promise<Content> => {
      const [full, events] = await Promise.all([library.inFull(id), library.timeline(id)]);
      return { full, events };
    },
    id,
    changes,
  );
  const pane = useCardPane(library, id, changes);
  const content = loadedValue(read);
  const asked = useArrival(route, content !== undefined);
  if (!content)
    return (
      <p class="quiet">{read.is === 'failed' ? failedLabel(strings, read.error) : strings.paneel.laadt}</p>
    );
  const { full, events } = content;
  const { paper, set, dossier } = full;
  const hasText = paper.gehouden || paper.beschadigd || dossier.length > 0;
  return (
    <SurfaceProvider value={{ strings, open: pane.open, hrefOf: addressOf }}>
      <article class="paper">
        <PaperHead
          paper={paper}
          set={set}
          inDossier={dossier.length}
          onRemove={() => void removal.remove([id])}
        />
        <Timeline events={events} id={id} isDossier={dossier.length > 0} />
        <div class={hasText ? 'sheet' : 'sheet alone'}>
          {hasText && (
            <div class="text-column">
              {dossier.length > 0 && <DossierPapers papers={dossier} />}
              {paper.beschadigd && <p role="alert">{strings.blad.beschadigd}</p>}
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

/** Once the paper has loaded, goes to where the reader was, to the part asked for, or to the top. Returns that part. */
function useArrival(route: Route, isLoaded: boolean): string | undefined {
  const strings = useStrings();
  const arrived = useRef<Route>(undefined);
  const [asked, setAsked] = useState<string>();
  useLayoutEffect(() => {
    if (!isLoaded || arrived.current === route) return;
    arrived.current = route;
    const part = route.adres.includes('#') ? route.adres : undefined;
    setAsked(part);
    const element = part === undefined ? null : document.getElementById(part);
    if (route.top !== undefined) scrollTo({ top: route.top, behavior: 'instant' });
    else if (element) element.scrollIntoView({ block: 'start', behavior: 'instant' });
    else scrollTo({ top: 0, behavior: 'instant' });
    (element ?? document.querySelector<HTMLElement>('.paper h1'))?.focus({ preventScroll: true });
  }, [route, isLoaded, strings]);
  return asked;
}
