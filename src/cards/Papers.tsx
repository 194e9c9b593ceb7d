/** A paper as a heading or as a line of a list. */
import type { PaperHead } from '../view-models/card.ts';
import { AddressLink } from './AddressLink.tsx';
import { useSurface } from './context.ts';
import {
  answeredLabels,
  doubtfulOrigin,
  originLabel,
  paperName,
  partiesLabel,
  soortLabel,
  stateLabels,
  subjectLabel,
} from './labels.ts';
import { Unbroken } from './Unbroken.tsx';

/** What a paper is and its state, its official name, its subject, who asked whom, where it came from. */
export function PaperHeading({ paper, set = [] }: { paper: PaperHead; set?: PaperHead[] }) {
  const { strings } = useSurface();
  const parties = partiesLabel(strings, paper);
  const name = paperName(strings, paper);
  const subject = subjectLabel(paper);
  const origin = originLabel(strings, paper);
  const states = [...stateLabels(strings, paper), ...answeredLabels(strings, paper, set)];
  return (
    <header class="heading">
      <p class="label">
        <Unbroken text={[soortLabel(strings, paper), ...states].filter(Boolean).join(' · ')} />
      </p>
      <h2>
        <Unbroken text={name} />
      </h2>
      {subject && subject !== name && <p class="subject">{subject}</p>}
      {parties && <p class="parties">{parties}</p>}
      {origin && <p class="origin">{origin}</p>}
    </header>
  );
}

interface PaperListProps {
  title: string;
  papers: PaperHead[];
  /** The level of the title: 2 if the list is what the card is about. */
  level?: 2 | 3;
}

/** Papers, one a line; each opens if the surface can open papers. */
export function PaperList({ title, papers, level = 3 }: PaperListProps) {
  const { strings } = useSurface();
  const Title = `h${level}` as const;
  return (
    <section class="others">
      <Title class="label">{title}</Title>
      <ul>
        {papers.map((paper) => (
          <li key={paper.id}>
            <AddressLink adres={paper.id}>
              <Unbroken text={paperName(strings, paper)} />
            </AddressLink>{' '}
            <span class="quiet">
              <Unbroken
                text={[...stateLabels(strings, paper), doubtfulOrigin(strings, paper)]
                  .filter(Boolean)
                  .join(' · ')}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
