/** Metadata of official XML and HTML: names and values in, facts out. Names are those of officielebekendmakingen. */
import { leesDatum, leesVergaderjaar } from '../dates.ts';
import type { Kamerdocument } from '../types.ts';

const ID = /\b((?:kst|ah|h)-[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)\b/u;

/** One `meta` element. */
export function feitUitMeta(naam: string, waarde: string, feiten: Partial<Kamerdocument>): void {
  const kort = naam.toLowerCase().replace(/^(?:overheidop|overheid|dcterms|dc)\./u, '');
  if (!waarde || waarde.length > 2000) return;
  switch (kort) {
    case 'externmetadatarecord':
    case 'identifier': {
      const id = ID.exec(waarde)?.[1];
      if (id && !feiten.id) feiten.id = id;
      break;
    }
    case 'title':
      feiten.titel ??= waarde;
      break;
    case 'vergaderjaar': {
      const jaar = leesVergaderjaar(waarde) ?? /^(\d{4})(\d{4})$/u.exec(waarde)?.slice(1).join('-');
      if (jaar) feiten.vergaderjaar = jaar;
      break;
    }
    case 'vraagnummer':
      feiten.zaken = [...new Set([...(feiten.zaken ?? []), ...(waarde.match(/\d{4}Z\d{5}/gu) ?? [])])];
      break;
    case 'datumontvangst': {
      const datum = leesDatum(waarde);
      if (datum) feiten.ontvangen = datum;
      break;
    }
    case 'datumindiening': {
      const datum = leesDatum(waarde);
      if (datum) feiten.ingezonden = datum;
      break;
    }
    case 'datumvergadering':
    case 'datumbrief': {
      const datum = leesDatum(waarde);
      if (datum) feiten.datum = datum;
      break;
    }
  }
}
