/**
 * What a debate says of the moties moved in it: "Deze motie is voorgesteld door de leden Bergkamp en Sazias. … Zij
 * krijgt nr. 213 (34104)." In: a document. Out: their dossier, if there is only one, and each with its movers.
 */
import { CHAPTER_OR_FUND, recogniseReferences } from '../references/index.ts';
import type { ReferenceContext } from '../references/types.ts';
import type { Kamerdocument } from './types.ts';

const MOVED = new RegExp(
  String.raw`motie is voorgesteld door (?:het lid|de leden) ([^.\n]{2,200})\.[\s\S]{0,200}?(?:Zij|Deze motie) krijgt (nr\. \d{1,4}(?:, was nr\. \d{1,4},?)? \([\d -]{5,8}(?:[ -]?(?:${CHAPTER_OR_FUND}))?\))`,
  'gu',
);
const IN_BRACKETS = new RegExp(
  String.raw`\((\d{5}(?:-(?:${CHAPTER_OR_FUND}))?)(?:,\snr\.\s\d{1,4})?\)`,
  'gu',
);

export type Moved = NonNullable<ReferenceContext['moties']>[number] & { dossier?: string };

/** The moties moved in a debate. */
export function movedIn(document: Kamerdocument): Moved[] {
  if (document.soort !== 'handelingen') return [];
  return document.delen.flatMap(({ tekst }) =>
    [...tekst.matchAll(MOVED)].flatMap(([, movers = '', number = '']) => {
      const namen = recogniseReferences(`motie van de leden ${movers}.`)[0]?.namen;
      const numbered = recogniseReferences(number)[0];
      const id = numbered?.ids[0];
      const dossier = numbered?.gelezen?.dossier;
      return namen && id ? [{ namen, id, ...(dossier && { dossier }) }] : [];
    }),
  );
}

/** The one dossier of a debate: that of its moties, or the one that its title and opening name, as in "(36537)". */
export function dossierOf(document: Kamerdocument, moved: readonly Moved[]): string | undefined {
  if (document.soort !== 'handelingen') return undefined;
  const numbered = new Set(moved.flatMap(({ dossier }) => dossier ?? []));
  if (numbered.size > 0) return numbered.size === 1 ? [...numbered][0] : undefined;
  const opening = document.delen.find((deel) => deel.soort === 'tekst')?.tekst ?? '';
  const named = `${document.titel} ${opening.slice(0, 2000)}`.matchAll(IN_BRACKETS);
  const dossiers = new Set([...named].map((match) => match[1]));
  return dossiers.size === 1 ? [...dossiers][0] : undefined;
}
