/** The top of the panel: the paper of the page, or a sentence that says why there is none. */
import { useStrings } from '../../src/cards/own-page.tsx';
import type { PageOverview } from '../../src/messages/protocol.ts';
import { ask } from './ask.ts';
import { OwnPaper } from './OwnPaper.tsx';
import type { Followed } from './tab.ts';
import type { Loaded } from './use-loaded.ts';

interface Props {
  followed: Followed | undefined;
  overview: Loaded<PageOverview | undefined>;
}

export function Top({ followed, overview }: Props) {
  const { paneel } = useStrings();
  if (!followed) return <p class="quiet top">{paneel.laadt}</p>;
  const { tab, state } = followed;
  if (!state) return <p class="quiet top">{paneel.nietHier}</p>;
  if (state.paused) return <p class="quiet top">{paneel.gepauzeerd(state.host)}</p>;
  if (overview.is === 'loading') return <p class="quiet top">{paneel.laadt}</p>;
  if (overview.is === 'failed') return <p class="quiet top">{paneel.mislukt}</p>;
  if (!overview.value) return <p class="quiet top">{paneel.geenVerwijzingen}</p>;
  const keep = async () => void (await ask(tab, 'keep-page', (page) => ({ page }), state.page));
  return <OwnPaper overview={overview.value} keep={keep} />;
}
