/** In: an address of a paper or part. Out: a reference to it, so that it opens as any other. */
import type { Reference } from '../references/types.ts';

export function referenceTo(adres: string): Reference {
  const [id = '', part = ''] = adres.split('#');
  const [, soort = '', nummer] = /^([a-z]+)(?:-(\d+))?/.exec(part) ?? [];
  const whole: Reference = { start: 0, end: 0, kind: 'aanhangsel', ids: [id] };
  const pinned = soort === 'vraag' || soort === 'antwoord' || soort === 'voetnoot';
  return pinned && nummer ? { ...whole, pinpoint: { [soort]: [Number(nummer)] } } : whole;
}
