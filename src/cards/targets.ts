/** Between addresses and references: references that open like any other, and the address of what a card shows. */
import type { Reference } from '../references/types.ts';
import type { Card } from '../view-models/card.ts';

/** A reference to a paper or part. */
export function referenceTo(adres: string): Reference {
  const [id = '', part = ''] = adres.split('#');
  const [, soort = '', nummer] = /^([a-z]+)(?:-(\d+))?/.exec(part) ?? [];
  const whole: Reference = { start: 0, end: 0, kind: 'aanhangsel', ids: [id] };
  const pinned = soort === 'vraag' || soort === 'antwoord' || soort === 'voetnoot';
  return pinned && nummer ? { ...whole, pinpoint: { [soort]: [Number(nummer)] } } : whole;
}

/** The reference that "zie vraag 5" in a paper is. */
export const questionReference = (vraag: number[]): Reference => ({
  start: 0,
  end: 0,
  kind: 'vraag',
  ids: [],
  pinpoint: { vraag },
});

/** The address of what a card shows, if that is one thing. */
export function addressOfCard({ soort, papers, pieces }: Card): string | undefined {
  if (soort === 'kandidaten') return undefined;
  return soort === 'deel' ? pieces[0]?.adres : papers[0]?.id;
}
