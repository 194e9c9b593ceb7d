/** The side panel: the page's own paper on top, then what the reader came for: this page, related, search. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Surface } from '../../src/cards/context.ts';
import { OwnPage } from '../../src/cards/own-page.tsx';
import { referenceTo } from '../../src/cards/targets.ts';
import type { PageOverview, ShowInPanel } from '../../src/messages/protocol.ts';
import type { Strings } from '../../src/strings/index.ts';
import { ask } from './ask.ts';
import { Opened } from './Opened.tsx';
import { OwnPaper } from './OwnPaper.tsx';
import { Related } from './Related.tsx';
import { Search } from './Search.tsx';
import { Tabs } from './Tabs.tsx';
import { ThisPage } from './ThisPage.tsx';
import { type Followed, followTab } from './tab.ts';
import { useLibraryChanges } from './use-library-changes.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';
import { useShown } from './use-shown.ts';

export function Panel({ strings }: { strings: Strings }) {
  const [followed, setFollowed] = useState<Followed>();
  const [trail, setTrail] = useState<ShowInPanel[]>([]);
  const changes = useLibraryChanges();
  useEffect(() => followTab(setFollowed), []);
  useShown((shown) => setTrail([shown]));

  const page = followed?.state?.page ?? '';
  const overview = useLoaded<PageOverview | undefined>(
    async () => (page ? ask(followed?.tab, 'overview', (page) => ({ page }), page) : undefined),
    `${page} ${changes}`,
  );
  const surface: Omit<Surface, 'strings'> = {
    open: (reference, document) =>
      setTrail((before) => [...before, { reference, standing: { document, page } }]),
    openAt: (adres) => setTrail((before) => [...before, { reference: referenceTo(adres), standing: {} }]),
  };
  const opened = trail.at(-1);
  return (
    <OwnPage strings={strings} {...surface}>
      {opened ? (
        <Opened
          target={opened}
          tab={followed?.tab}
          changes={changes}
          onBack={() => setTrail((before) => before.slice(0, -1))}
        />
      ) : null}
      <div hidden={Boolean(opened)}>
        <nav class="bar">
          <button type="button" class="plain" onClick={openLibraryPage}>
            {strings.paneel.bibliotheek}
          </button>
        </nav>
        <Top followed={followed} overview={overview} strings={strings} />
        <Tabs
          label={strings.paneel.naam}
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
            { id: 'zoeken', label: strings.paneel.zoeken, content: <Search changes={changes} /> },
          ]}
        />
      </div>
    </OwnPage>
  );
}

function openLibraryPage(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}

interface TopProps {
  followed: Followed | undefined;
  overview: Loaded<PageOverview | undefined>;
  strings: Strings;
}

function Top({ followed, overview, strings }: TopProps) {
  const { paneel } = strings;
  if (!followed) return <p class="quiet top">{paneel.laadt}</p>;
  const { tab, state } = followed;
  if (!state) return <p class="quiet top">{paneel.nietHier}</p>;
  if (overview.is === 'loading') return <p class="quiet top">{paneel.laadt}</p>;
  if (overview.is === 'failed') return <p class="quiet top">{paneel.mislukt}</p>;
  if (!overview.value) return <p class="quiet top">{paneel.geenVerwijzingen}</p>;
  const keep = async () => void (await ask(tab, 'keep-page', (page) => ({ page }), state.page));
  return <OwnPaper overview={overview.value} keep={keep} />;
}
