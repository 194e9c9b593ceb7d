/** The papers of a dossier that are held, by number. */
import { paperName, soortLabel, stateLabels } from '../../../src/cards/labels.ts';
import { Unbroken } from '../../../src/cards/Unbroken.tsx';
import { useStrings } from '../../../src/ui/own-page.tsx';
import type { PaperHead } from '../../../src/view-models/card.ts';
import { addressOf } from '../route.ts';
import { capital } from './capital.ts';

export function DossierPapers({ papers }: { papers: readonly PaperHead[] }) {
  const strings = useStrings();
  const numbers = new Intl.Collator(strings.locale, { numeric: true });
  const sorted = papers.toSorted((a, b) => numbers.compare(a.nummer ?? a.id, b.nummer ?? b.id));
  return (
    <section>
      <h2 class="label">{strings.blad.inDossier}</h2>
      <ol class="dossier">
        {sorted.map((paper) => (
          <li key={paper.id}>
            <span class="number">{paper.nummer}</span>
            <a href={addressOf(paper.id)}>
              {capital(paper.onderwerp ?? paper.titel ?? paperName(strings, paper))}
            </a>
            <span class="quiet">
              <Unbroken text={[soortLabel(strings, paper), ...stateLabels(strings, paper)].join(' · ')} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
