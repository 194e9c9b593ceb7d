/**
 * What the head of a report of a sitting says: "Handelingen TK 2019-2020, nr. 3, item 5", "Donderdag 19 september
 * 2019". The first lines in, facts out. Not tested on a real one.
 */
import { DATE, readDate, readVergaderjaar } from '../dates.ts';
import type { Line } from '../lines/lines.ts';
import type { Kamerdocument } from '../types.ts';

const DAY = new RegExp(
  `^\\s*(?:Vergadering(?:\\svan)?\\s)?(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s(${DATE})`,
  'iu',
);
const ITEM =
  /^\s*Handelingen\s(TK|EK|II|I|Tweede Kamer|Eerste Kamer)\s(\d{4}[-–/]\d{2,4}),?\s(?:nr\.?\s)?(\d{1,3}),?\sitem\s(\d{1,3})/u;

export function factsOfSitting(lines: readonly Line[]): Partial<Kamerdocument> {
  const facts: Partial<Kamerdocument> = {};
  for (const { text } of lines.slice(0, 12)) {
    const datum = readDate(DAY.exec(text)?.[1] ?? '');
    if (datum) facts.datum ??= datum;
    const item = ITEM.exec(text);
    const vergaderjaar = readVergaderjaar(item?.[2] ?? '');
    if (!item || !vergaderjaar) continue;
    const kamer = /^(?:TK|II|Tweede)/u.test(item[1] ?? '') ? 'tk' : 'ek';
    facts.soort = 'handelingen';
    facts.id = `h-${kamer}-${vergaderjaar.replace('-', '')}-${item[3]}-${item[4]}`;
  }
  return facts;
}
