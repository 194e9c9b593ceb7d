/**
 * Speakers as parts, in Handelingen and in the report of a debate: "De heer Van Dijk (SP):" opens a part, on a line
 * of its own or with the speech behind it. Lines in; parts out, or nothing if no one speaks.
 */
import { type Line, withoutStart } from '../lines/lines.ts';
import type { Group } from './divide.ts';

const SPREKER =
  /^\s*((?:De heer|Mevrouw|Minister|Staatssecretaris|Het lid)\s(?:[\p{L}'’.-]{1,40}\s?){1,6}(?:\s?\([^()\n]{2,60}\))?|De (?:plv\. |fungerend |waarnemend )?(?:voorzitter|griffier)|Voorzitter:?\s[^:\n]{2,50})\s?:\s*/u;

export function divideSprekers(lines: readonly Line[]): Group[] | undefined {
  const groups: Group[] = [];
  const before: Line[] = [];
  let sprekers = 0;
  for (const line of lines) {
    const spreker = line.deel?.soort === 'spreker' ? line.deel.spreker : undefined;
    const form = spreker === undefined ? SPREKER.exec(line.text.slice(0, 240)) : null;
    // In the middle of a paragraph, only on a line of its own.
    const kop = form && (line.startsParagraph || !line.text.slice(form[0].length).trim()) ? form : null;
    if (spreker !== undefined || kop) {
      sprekers++;
      const group: Group = {
        soort: 'spreker',
        nummers: [],
        lines: [],
        koppen: [line],
        spreker: spreker ?? (kop?.[1] ?? '').trim(),
      };
      const rest = kop ? line.text.slice(kop[0].length).trim() : '';
      if (kop && rest) group.lines.push({ ...withoutStart(line, kop[0].length), startsParagraph: true });
      groups.push(group);
    } else if (line.deel?.soort === 'tekst' && groups.length > 0) {
      groups.push({ soort: 'tekst', nummers: [], lines: [], koppen: [] });
      if (line.text) groups.at(-1)?.lines.push(line);
    } else (groups.at(-1)?.lines ?? before).push(line);
  }
  if (sprekers < 2 && !lines.some((line) => line.deel?.soort === 'spreker')) return undefined;
  if (before.length > 0) groups.unshift({ soort: 'tekst', nummers: [], lines: before, koppen: [] });
  return groups.filter((group) => group.soort === 'spreker' || group.lines.length > 0);
}
