/** The paper that the page shows: what it is, whether it is held or can be kept, what answers it, who cites it. */
import { useState } from 'preact/hooks';
import { MentionList } from '../../src/cards/Mentions.tsx';
import { useStrings } from '../../src/cards/own-page.tsx';
import { PaperHeading, PaperList } from '../../src/cards/Papers.tsx';
import type { PageOverview } from '../../src/messages/protocol.ts';

interface Props {
  overview: PageOverview;
  /** Keeps the page in the library. */
  keep: () => Promise<void>;
}

export function OwnPaper({ overview: { paper, set, citedBy }, keep }: Props) {
  const strings = useStrings();
  return (
    <section class="top own" aria-label={strings.paneel.ditStuk}>
      <PaperHeading paper={paper} />
      {paper.gehouden ? <p class="quiet">{strings.paneel.gehouden}</p> : <Keep keep={keep} />}
      {set.length > 0 && <PaperList title={strings.kaart.ookOver} papers={set} />}
      {citedBy.length > 0 && (
        <details>
          <summary>{strings.kaart.genoemdIn(citedBy.length)}</summary>
          <MentionList passages={citedBy} />
        </details>
      )}
    </section>
  );
}

function Keep({ keep }: { keep: () => Promise<void> }) {
  const strings = useStrings();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const onClick = async () => {
    setState('busy');
    await keep().then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <button type="button" class="plain" disabled={state === 'busy'} onClick={onClick}>
        {strings.paneel.bewaar}
      </button>
      {state === 'failed' && <p class="quiet">{strings.bibliotheek.nietBewaard}</p>}
    </>
  );
}
