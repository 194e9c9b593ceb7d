/** The head of a paper's page: what it is, and what can be done with it. */

import { useEffect } from 'preact/hooks';
import {
  answeredLabels,
  originLabel,
  paperName,
  partiesLabel,
  soortLabel,
  stateLabels,
} from '../../../src/cards/labels.ts';
import { Unbroken } from '../../../src/cards/Unbroken.tsx';
import { dossierId } from '../../../src/references/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import type { PaperHead as Head } from '../../../src/view-models/card.ts';
import { addressOf, LIST } from '../route.ts';
import { capital } from './capital.ts';

interface Props {
  paper: Head;
  set: Head[];
  /** How many papers are held, if it is a dossier. */
  inDossier: number;
  onRemove: () => void;
}

export function PaperHead({ paper, set, inDossier, onRemove }: Props) {
  const strings = useStrings();
  const { blad, bibliotheek, kaart } = strings;
  const name = paperName(strings, paper);
  const subject = paper.onderwerp ?? paper.titel;
  const parties = partiesLabel(strings, paper);
  const origin = originLabel(strings, paper);
  const labels =
    inDossier > 0
      ? [blad.dossier, bibliotheek.stukken(inDossier)]
      : [soortLabel(strings, paper), ...stateLabels(strings, paper), ...answeredLabels(strings, paper, set)];
  useEffect(() => {
    document.title = name;
  }, [name]);
  return (
    <header class="paper-head">
      <nav>
        <a class="home" href={LIST}>
          ‹ {bibliotheek.titel}
        </a>
        <span class="paper-actions">
          {paper.bron && (
            <a class="plain" href={paper.bron} target="_blank" rel="noreferrer">
              {kaart.bron}
            </a>
          )}
          {paper.gehouden && (
            <>
              <button type="button" class="plain" onClick={() => print()}>
                {blad.print}
              </button>
              <button type="button" class="plain" onClick={onRemove}>
                {bibliotheek.verwijder}
              </button>
            </>
          )}
        </span>
      </nav>
      <p class="label">
        <Unbroken text={labels.filter(Boolean).join(' · ')} />
      </p>
      <h1 tabIndex={-1}>
        <Unbroken text={name} />
      </h1>
      {subject && subject !== name && <p class="subject">{capital(subject)}</p>}
      {parties && <p class="parties">{parties}</p>}
      {origin && <p class="origin">{origin}</p>}
      {paper.dossier && (
        <p class="parties">
          <a class="reference" href={addressOf(dossierId(paper.dossier))}>
            {blad.heelDossier}
          </a>
        </p>
      )}
    </header>
  );
}
