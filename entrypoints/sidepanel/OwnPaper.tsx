/** The paper that the page shows: what it is, whether it is held, its set, its questions, and who cites it. */
import { useState } from 'preact/hooks';
import { useSurface } from '../../src/cards/context.ts';
import { inShort } from '../../src/cards/in-short.ts';
import { deelLabel } from '../../src/cards/labels.ts';
import { MentionList } from '../../src/cards/Mentions.tsx';
import { PaperHeading, PaperList } from '../../src/cards/Papers.tsx';
import { questionReference } from '../../src/cards/targets.ts';
import type { PageOverview, PageQuestion } from '../../src/messages/protocol.ts';
import { useStrings } from '../../src/ui/own-page.tsx';
import { moveInList } from './list-keys.ts';
import { PlaceLine } from './PlaceLine.tsx';

interface Props {
  tab: number;
  overview: PageOverview;
  /** Keeps the page in the library. */
  onKeep: () => Promise<void>;
}

export function OwnPaper({ tab, overview: { paper, set, citedBy, vragen }, onKeep }: Props) {
  const strings = useStrings();
  return (
    <div class="own">
      <PaperHeading paper={paper} set={set} />
      {paper.gehouden ? <p class="quiet">{strings.paneel.gehouden}</p> : <KeepButton onKeep={onKeep} />}
      {set.length > 0 && <PaperList title={strings.kaart.ookOver} papers={set} />}
      {vragen.length > 0 && (
        <details>
          <summary>{strings.paneel.vragen(vragen.length)}</summary>
          <ol class="lines" onKeyDown={moveInList}>
            {vragen.map((vraag) => (
              <QuestionLine key={vraag.start} tab={tab} vraag={vraag} />
            ))}
          </ol>
        </details>
      )}
      {citedBy.length > 0 && (
        <details>
          <summary>{strings.kaart.genoemdIn(citedBy.length)}</summary>
          <MentionList passages={citedBy} />
        </details>
      )}
    </div>
  );
}

function QuestionLine({ tab, vraag: { nummers, tekst, ...spot } }: { tab: number; vraag: PageQuestion }) {
  const strings = useStrings();
  const { open } = useSurface();
  const label = deelLabel(strings, { soort: 'vraag', nummers });
  return (
    <PlaceLine tab={tab} spot={spot} name={label} onOpen={() => open?.(questionReference(nummers))}>
      <span class="label">{label}</span>
      {inShort(tekst)}
    </PlaceLine>
  );
}

function KeepButton({ onKeep }: { onKeep: () => Promise<void> }) {
  const strings = useStrings();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const onClick = async () => {
    setState('busy');
    await onKeep().then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <button type="button" class="plain" disabled={state === 'busy'} onClick={onClick}>
        {strings.paneel.bewaar}
      </button>
      {state === 'failed' && (
        <p class="quiet" role="alert">
          {strings.bibliotheek.nietBewaard}
        </p>
      )}
    </>
  );
}
