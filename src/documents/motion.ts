/**
 * A motie: its lines in; the considerations, the dictum ("verzoekt de regering …") and the movers who signed, out.
 * Untried on a real one.
 */
import type { Regel } from './lines.ts';
import type { Groep } from './parts.ts';
import type { Persoon } from './people.ts';

const DICTUM =
  /^\s*(?:verzoekt|spreekt|roept|draagt|besluit|zegt|keurt|nodigt|dringt)\s(?:de|het|uit|op|zijn|haar|als|er|af|aan|\p{Ll})/u;
const SLOT = /^\s*en gaat over tot de orde van de dag/iu;
const NAAM =
  /^\s*(?:\p{Lu}[\p{L}'’.-]{1,30}|(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Ee]l)\s)(?:[\s-](?:\p{L}[\p{L}'’.-]{0,30})){0,4}\s*$/u;

export function verdeelMotie(regels: readonly Regel[]): { groepen: Groep[]; indieners: Persoon[] } {
  const dictum = regels.findIndex((r) => DICTUM.test(r.tekst));
  const slot = regels.findIndex((r, i) => i >= Math.max(0, dictum) && SLOT.test(r.tekst));
  const einde = slot < 0 ? regels.length : slot;
  const groepen: Groep[] = [];
  const voor = regels.slice(0, dictum < 0 ? einde : dictum);
  if (voor.length > 0) groepen.push({ soort: 'tekst', nummers: [], regels: voor, koppen: [] });
  if (dictum >= 0)
    groepen.push({ soort: 'dictum', nummers: [], regels: regels.slice(dictum, einde), koppen: [] });
  const indieners: Persoon[] = [];
  for (const r of slot < 0 ? [] : regels.slice(slot + 1, slot + 24)) {
    if (!NAAM.test(r.tekst)) break;
    indieners.push({ naam: r.tekst.trim() });
  }
  const na = slot < 0 ? [] : regels.slice(slot + 1 + indieners.length);
  if (na.length > 0) groepen.push({ soort: 'toelichting', nummers: [], regels: [...na], koppen: [] });
  return { groepen, indieners };
}
