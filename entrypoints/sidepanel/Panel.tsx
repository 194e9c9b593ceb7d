/** The side panel: the paper of the page on top, then three tabs: this page, related questions, search. */
import { useEffect, useState } from 'preact/hooks';
import type { Surface } from '../../src/cards/context.ts';
import { referenceTo } from '../../src/cards/targets.ts';
import type { Strings } from '../../src/strings/index.ts';
import { OwnPage } from '../../src/ui/own-page.tsx';
import { useCardHistory } from '../../src/ui/use-card-history.ts';
import { loadedValue, useLoaded } from '../../src/ui/use-loaded.ts';
import type { ShowInPanel } from '../../src/view-models/show.ts';
import { ask } from './ask-about-page.ts';
import { OnPage } from './OnPage.tsx';
import { OpenedCard } from './OpenedCard.tsx';
import { PageSummary } from './PageSummary.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { Related } from './Related.tsx';
import { Search } from './Search.tsx';
import { Tabs } from './Tabs.tsx';
import { ThisPage } from './ThisPage.tsx';
import { Trouble, TroubleContext, useTrouble } from './Trouble.tsx';
import { type Followed, followTab, hereIn } from './tab.ts';
import { useAttention } from './use-attention.ts';
import { useKept } from './use-kept.ts';
import { useLibraryChanges } from './use-library-changes.ts';
import { useShowRequests } from './use-show-requests.ts';

const SEARCH_TAB = 2;

/** What the address bar asked for, if it opened this panel. */
const requested = new URLSearchParams(location.search);

export function Panel({ strings }: { strings: Strings }) {
  const [followed, setFollowed] = useState<Followed>();
  const [selected, setSelected] = useState(requested.has('zoek') ? SEARCH_TAB : 0);
  const [query, setQuery] = useKept('query', requested.get('zoek'));
  const opened = requested.get('open');
  const history = useCardHistory(opened ? [{ reference: referenceTo(opened), standing: {} }] : []);
  const [changes, retry] = useLibraryChanges();
  const trouble = useTrouble(changes);
  useEffect(() => followTab(setFollowed), []);
  useShowRequests((show: ShowInPanel) => {
    if ('query' in show) {
      history.leave();
      setQuery(show.query);
      setSelected(SEARCH_TAB);
    } else history.open(show);
  });

  const here = hereIn(followed);
  const page = here?.state.page ?? '';
  const attention = useAttention(followed?.tab, page);
  const overview = useLoaded(
    async () =>
      page ? ask(here?.tab, 'overview', (currentPage) => ({ page: currentPage }), page) : undefined,
    page,
    changes,
  );
  const held = loadedValue(overview)?.held ?? [];
  const surface: Omit<Surface, 'strings'> = {
    open: (reference, document) => history.open({ reference, standing: { document, page } }),
    openAt: (adres) => history.open({ reference: referenceTo(adres), standing: {} }),
  };
  const tabs = [
    {
      id: 'pagina',
      label: strings.paneel.dezePagina,
      content: (
        <OnPage followed={followed}>
          {({ tab, state }) => <ThisPage tab={tab} state={state} held={held} pointed={attention.pointed} />}
        </OnPage>
      ),
    },
    {
      id: 'verwant',
      label: strings.paneel.verwant,
      content: (
        <OnPage followed={followed}>
          {(here) => <Related here={here} attention={attention} changes={changes} />}
        </OnPage>
      ),
    },
    {
      id: 'zoeken',
      label: strings.paneel.zoeken,
      content: <Search query={query} onQuery={setQuery} changes={changes} />,
    },
  ];
  return (
    <OwnPage strings={strings} {...surface}>
      <TroubleContext.Provider value={trouble}>
        <PanelHeader state={followed?.state} />
        {trouble && <Trouble trouble={trouble} onRetry={retry} />}
        {history.current && (
          <OpenedCard history={history} current={history.current} tab={followed?.tab} changes={changes} />
        )}
        <div hidden={history.current !== undefined}>
          {here && <PageSummary here={here} overview={overview} />}
          <Tabs label={strings.paneel.naam} selected={selected} onSelect={setSelected} tabs={tabs} />
        </div>
      </TroubleContext.Provider>
    </OwnPage>
  );
}
