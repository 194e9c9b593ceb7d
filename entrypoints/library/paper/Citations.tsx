/** Who cites whom: papers about the same questions, the sentences that name this paper, and the papers that it names. */
import { AddressLink } from '../../../src/cards/AddressLink.tsx';
import { paperName, stateLabels } from '../../../src/cards/labels.ts';
import { MentionList } from '../../../src/cards/Mentions.tsx';
import { PaperList } from '../../../src/cards/Papers.tsx';
import { Unbroken } from '../../../src/cards/Unbroken.tsx';
import type { Cited, PaperInFull } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';

export function Citations({ full: { set, cites, citedBy } }: { full: PaperInFull }) {
  const { blad, kaart } = useStrings();
  return (
    <div class="citations">
      {set.length > 0 && <PaperList level={2} title={kaart.ookOver} papers={set} />}
      {citedBy.length > 0 && (
        <section class="mentions">
          <h2 class="label">{kaart.genoemdIn(citedBy.length)}</h2>
          <MentionList passages={citedBy} />
        </section>
      )}
      {cites.length > 0 && (
        <section class="mentions">
          <h2 class="label">{blad.verwijstNaar(cites.length)}</h2>
          <ul class="cited">
            {cites.map((cited) => (
              <CitedView key={cited.paper.id} cited={cited} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Its sentences are in the text beside it: here the name, with the sentences folded away. */
function CitedView({ cited: { paper, passages } }: { cited: Cited }) {
  const strings = useStrings();
  const states = [...stateLabels(strings, paper), strings.kaart.genoemdIn(passages.length)];
  return (
    <li>
      <AddressLink adres={paper.id}>
        <Unbroken text={paperName(strings, paper)} />
      </AddressLink>
      <details>
        <summary class="quiet">
          <Unbroken text={states.join(' · ')} />
        </summary>
        <MentionList passages={passages} />
      </details>
    </li>
  );
}
