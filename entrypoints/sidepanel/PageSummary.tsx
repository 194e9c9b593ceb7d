/** The top of the panel: the paper of the page, if there is one. */
import type { PageOverview } from '../../src/messages/protocol.ts';
import { useStrings } from '../../src/ui/own-page.tsx';
import type { Loaded } from '../../src/ui/use-loaded.ts';
import { ask } from './ask-about-page.ts';
import { WhenLoaded } from './Loaded.tsx';
import { OwnPaper } from './OwnPaper.tsx';
import type { Here } from './tab.ts';

interface Props {
  here: Here;
  overview: Loaded<PageOverview | undefined>;
}

export function PageSummary({ here: { tab, state }, overview }: Props) {
  const { paneel } = useStrings();
  const keep = async () => void (await ask(tab, 'keep-page', (page) => ({ page }), state.page));
  return (
    <section class="page-summary" aria-label={paneel.ditStuk}>
      <WhenLoaded loaded={overview}>
        {(value) => value && <OwnPaper tab={tab} overview={value} onKeep={keep} />}
      </WhenLoaded>
    </section>
  );
}
