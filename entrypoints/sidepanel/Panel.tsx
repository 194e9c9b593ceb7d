/** The side panel: the page's own paper on top, then what the reader came for: this page, related, search. */
import { useEffect, useState } from 'preact/hooks';
import type { Surface } from '../../src/cards/context.ts';
import { OwnPage } from '../../src/cards/own-page.tsx';
import { referenceTo } from '../../src/cards/targets.ts';
import type { PageOverview, ShowInPanel } from '../../src/messages/protocol.ts';
import type { Strings } from '../../src/strings/index.ts';
import { ask } from './ask.ts';
import { Bar } from './Bar.tsx';
import { Opened } from './Opened.tsx';
import { Related } from './Related.tsx';
import { Search } from './Search.tsx';
import { Tabs } from './Tabs.tsx';
import { ThisPage } from './ThisPage.tsx';
import { Top } from './Top.tsx';
import { Trouble, useTrouble } from './Trouble.tsx';
import { type Followed, followTab } from './tab.ts';
import { useTrail } from './trail.ts';
import { useKept } from './use-kept.ts';
import { useLibraryChanges } from './use-library-changes.ts';
import { useLoaded } from './use-loaded.ts';
import { useShown } from './use-shown.ts';

const SEARCH_TAB = 2;

/** What the address of the panel asks for, where the address bar opened it. */
const asked = new URLSearchParams(location.search);

export function Panel({ strings }: { strings: Strings }) {
  const [followed, setFollowed] = useState<Followed>();
  const [tab, setTab] = useState(asked.has('zoek') ? SEARCH_TAB : 0);
  const [query, setQuery] = useKept('query', asked.get('zoek'));
  const trail = useTrail(asked.get('open'));
  const changes = useLibraryChanges();
  const trouble = useTrouble(changes);
  useEffect(() => followTab(setFollowed), []);
  useShown((show: ShowInPanel) => {
    if ('query' in show) {
      trail.leave();
      setQuery(show.query);
      setTab(SEARCH_TAB);
    } else trail.open(show);
  });

  const page = followed?.state?.page ?? '';
  const overview = useLoaded<PageOverview | undefined>(
    async () => (page ? ask(followed?.tab, 'overview', (page) => ({ page }), page) : undefined),
    `${page} ${changes}`,
  );
  const surface: Omit<Surface, 'strings'> = {
    open: (reference, document) => trail.open({ reference, standing: { document, page } }),
    openAt: (adres) => trail.open({ reference: referenceTo(adres), standing: {} }),
  };
  return (
    <OwnPage strings={strings} {...surface}>
      <Bar state={followed?.state} />
      {trouble && <Trouble trouble={trouble} />}
      {trail.current && <Opened trail={trail} tab={followed?.tab} changes={changes} />}
      <div hidden={Boolean(trail.current)}>
        <Top followed={followed} overview={overview} />
        <Tabs
          label={strings.paneel.naam}
          selected={tab}
          onSelect={setTab}
          tabs={[
            {
              id: 'pagina',
              label: strings.paneel.dezePagina,
              content: <ThisPage followed={followed} overview={overview} />,
            },
            {
              id: 'verwant',
              label: strings.paneel.verwant,
              content: <Related followed={followed} changes={changes} />,
            },
            {
              id: 'zoeken',
              label: strings.paneel.zoeken,
              content: <Search query={query} onQuery={setQuery} changes={changes} trouble={trouble} />,
            },
          ]}
        />
      </div>
    </OwnPage>
  );
}
