/**
 * Moties and amendementen. A motie: its lines in; the considerations, the dictum ("verzoekt de regering …") and the
 * movers who signed, out. An amendement: its text and its toelichting. Not tested on real ones.
 */

import type { Person } from '../facts/people.ts';
import type { Line } from '../lines/lines.ts';
import type { Group } from './divide.ts';

const DICTUM =
  /^\s*(?:verzoekt|spreekt|roept|draagt|besluit|zegt|keurt|nodigt|dringt)\s(?:de|het|uit|op|zijn|haar|als|er|af|aan|\p{Ll})/u;
const CLOSING = /^\s*en gaat over tot de orde van de dag/iu;
const NAME =
  /^\s*(?:\p{Lu}[\p{L}'’.-]{1,30}|(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Ee]l|['’]t)(?=\s))(?:[\s-](?:\p{L}[\p{L}'’.-]{0,30})){0,4}\s*$/u;

const EXPLANATION = /^\s*Toelichting\s*(?::\s*)?$/u;

export function divideAmendement(lines: readonly Line[]): Group[] {
  const heading = lines.findIndex((line) => EXPLANATION.test(line.text));
  const until = heading < 0 ? lines.length : heading;
  const groups: Group[] = [];
  if (until > 0) groups.push({ soort: 'tekst', nummers: [], lines: lines.slice(0, until), koppen: [] });
  if (heading >= 0)
    groups.push({
      soort: 'toelichting',
      nummers: [],
      lines: lines.slice(heading + 1),
      koppen: lines.slice(heading, heading + 1),
    });
  return groups;
}

export function divideMotie(lines: readonly Line[]): { groups: Group[]; indieners: Person[] } {
  const dictum = lines.findIndex((line) => DICTUM.test(line.text));
  const closing = lines.findIndex((line, i) => i >= Math.max(0, dictum) && CLOSING.test(line.text));
  const until = closing < 0 ? lines.length : closing;
  const groups: Group[] = [];
  const before = lines.slice(0, dictum < 0 ? until : dictum);
  if (before.length > 0) groups.push({ soort: 'tekst', nummers: [], lines: before, koppen: [] });
  if (dictum >= 0)
    groups.push({ soort: 'dictum', nummers: [], lines: lines.slice(dictum, until), koppen: [] });
  const indieners: Person[] = [];
  for (const line of closing < 0 ? [] : lines.slice(closing + 1, closing + 24)) {
    if (!NAME.test(line.text)) break;
    indieners.push({ naam: line.text.trim() });
  }
  const after = closing < 0 ? [] : lines.slice(closing + 1 + indieners.length);
  if (after.length > 0) groups.push({ soort: 'toelichting', nummers: [], lines: [...after], koppen: [] });
  return { groups, indieners };
}
