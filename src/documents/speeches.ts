/**
 * Speakers as parts, in Handelingen and in the report of a debate: "De heer Van Dijk (SP):" opens a part, on a line
 * of its own or with the speech behind it. Lines in; parts out, or nothing where no one speaks.
 */
import type { Regel } from './lines.ts';
import { korter } from './notes.ts';
import type { Groep } from './parts.ts';

const SPREKER =
  /^\s*((?:De heer|Mevrouw|Minister|Staatssecretaris|Het lid)\s(?:[\p{L}'’.-]{1,40}\s?){1,6}(?:\s?\([^()\n]{2,60}\))?|De (?:plv\. |fungerend |waarnemend )?(?:voorzitter|griffier)|Voorzitter:?\s[^:\n]{2,50})\s?:\s*/u;

export function verdeelSprekers(regels: readonly Regel[]): Groep[] | undefined {
  const groepen: Groep[] = [];
  const voor: Regel[] = [];
  let sprekers = 0;
  for (const r of regels) {
    const spreker = r.deel?.soort === 'spreker' ? r.deel.spreker : undefined;
    const vorm = spreker === undefined ? SPREKER.exec(r.tekst.slice(0, 240)) : null;
    // In the middle of a paragraph only a line that holds nothing else.
    const kop = vorm && (r.alinea || !r.tekst.slice(vorm[0].length).trim()) ? vorm : null;
    if (spreker !== undefined || kop) {
      sprekers++;
      const groep: Groep = {
        soort: 'spreker',
        nummers: [],
        regels: [],
        koppen: [r],
        spreker: spreker ?? (kop?.[1] ?? '').trim(),
      };
      const rest = kop ? r.tekst.slice(kop[0].length).trim() : '';
      if (kop && rest) groep.regels.push({ ...korter(r, kop[0].length), alinea: true });
      groepen.push(groep);
    } else if (r.deel?.soort === 'tekst' && groepen.length > 0) {
      groepen.push({ soort: 'tekst', nummers: [], regels: [], koppen: [] });
      if (r.tekst) groepen.at(-1)?.regels.push(r);
    } else (groepen.at(-1)?.regels ?? voor).push(r);
  }
  if (sprekers < 2 && !regels.some((r) => r.deel?.soort === 'spreker')) return undefined;
  if (voor.length > 0) groepen.unshift({ soort: 'tekst', nummers: [], regels: voor, koppen: [] });
  return groepen.filter((g) => g.soort === 'spreker' || g.regels.length > 0);
}
