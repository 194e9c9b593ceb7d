/** The paper that the page shows: what it is, whether it is held, what answers it, and who cites it. */

import { useSurface } from '../../src/cards/context.ts';
import { MentionList } from '../../src/cards/Mentions.tsx';
import { PaperHeading, PaperList } from '../../src/cards/Papers.tsx';
import type { PageOverview } from '../../src/messages/protocol.ts';

export function OwnPaper({ overview: { paper, set, citedBy } }: { overview: PageOverview }) {
  const { strings } = useSurface();
  if (!paper) return null;
  return (
    <section class="top own" aria-label={strings.paneel.ditStuk}>
      <PaperHeading paper={paper} />
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
