/** In: an address of a paper or part, or a question of the paper being read. Out: a reference that opens as any other. */
import type { Reference } from '../references/types.ts';

export function referenceTo(adres: string): Reference {
  const [id = '', part = ''] = adres.split('#');
  const [, soort = '', nummer] = /^([a-z]+)(?:-(\d+))?/.exec(part) ?? [];
  const whole: Reference = { start: 0, end: 0, kind: 'aanhangsel', ids: [id] };
  const pinned = soort === 'vraag' || soort === 'antwoord' || soort === 'voetnoot';
  return pinned && nummer ? { ...whole, pinpoint: { [soort]: [Number(nummer)] } } : whole;
}

/** As "zie vraag 5" stands in a paper. */
export const questionReference = (vraag: number[]): Reference => ({
  start: 0,
  end: 0,
  kind: 'vraag',
  ids: [],
  pinpoint: { vraag },
});
