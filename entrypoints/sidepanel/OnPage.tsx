/** What a tab of the panel shows of the open page, or the reason why there is nothing to show. */
import type { ComponentChildren } from 'preact';
import { useStrings } from '../../src/ui/own-page.tsx';
import { Waiting } from './Loaded.tsx';
import { type Followed, type Here, hereIn } from './tab.ts';

interface Props {
  followed: Followed | undefined;
  children: (here: Here) => ComponentChildren;
}

export function OnPage({ followed, children }: Props) {
  const { paneel } = useStrings();
  if (!followed) return <Waiting />;
  const { state } = followed;
  if (!state) return <p class="quiet">{paneel.nietHier}</p>;
  if (state.paused) return <p class="quiet">{paneel.gepauzeerd(state.host)}</p>;
  if (!state.isRead) return <Waiting />;
  if (state.isTooLarge) return <p class="quiet">{paneel.teGroot}</p>;
  const here = hereIn(followed);
  return here ? children(here) : <p class="quiet">{paneel.geenTekst}</p>;
}
