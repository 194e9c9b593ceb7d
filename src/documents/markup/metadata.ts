/** Metadata of official XML and HTML: names and values in, facts out. Names are those of officielebekendmakingen. */
import { readDate, readVergaderjaar } from '../dates.ts';
import type { Kamerdocument } from '../types.ts';
import { withZaken } from '../zaken.ts';

const ID = /\b((?:kst|ah|h)-[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)\b/u;

/** One `meta` element. */
export function factFromMeta(name: string, value: string, facts: Partial<Kamerdocument>): void {
  const short = name.toLowerCase().replace(/^(?:overheidop|overheid|dcterms|dc)\./u, '');
  if (!value || value.length > 2000) return;
  switch (short) {
    case 'externmetadatarecord':
    case 'identifier': {
      const id = ID.exec(value)?.[1];
      if (id && !facts.id) facts.id = id;
      break;
    }
    case 'title':
      facts.titel ??= value;
      break;
    case 'vergaderjaar': {
      const year = readVergaderjaar(value) ?? /^(\d{4})(\d{4})$/u.exec(value)?.slice(1).join('-');
      if (year) facts.vergaderjaar = year;
      break;
    }
    case 'vraagnummer':
      facts.zaken = withZaken(facts.zaken, value);
      break;
    case 'datumontvangst': {
      const datum = readDate(value);
      if (datum) facts.ontvangen = datum;
      break;
    }
    case 'datumindiening': {
      const datum = readDate(value);
      if (datum) facts.ingezonden = datum;
      break;
    }
    case 'datumvergadering':
    case 'datumbrief': {
      const datum = readDate(value);
      if (datum) facts.datum = datum;
      break;
    }
  }
}
