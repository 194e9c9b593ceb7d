/** Any other text: one part, its headings as sections, repeated paragraphs once. */

import { Notenboek, type Samenstelling } from './compose.ts';
import { zonderDubbele } from './doubled.ts';
import { hash } from './hash.ts';
import type { Woorden } from './hyphens.ts';
import { voegSamen } from './join.ts';
import type { Gelezen } from './lines.ts';
import type { Deel, Kamerdocument } from './types.ts';

const DATUMREGEL = /^\s*date:?\s(\d{4}-\d{2}-\d{2})\s/u;

export function leesArtikel(gelezen: Gelezen, woorden: Woorden): Samenstelling {
  const samen = voegSamen(gelezen.regels, woorden);
  const datum = DATUMREGEL.exec(samen.tekst);
  const geheel = datum ? samen.tekst.slice(datum[0].length) : samen.tekst;
  const alineas = geheel.split('\n');
  const enkel = samen.merken.length > 0 ? alineas : zonderDubbele(alineas);
  const weg = datum?.[0].length ?? 0;
  const deel: Deel = { adres: 'tekst', soort: 'tekst', nummers: [], tekst: enkel.join('\n') };
  const noten = new Notenboek(gelezen.noten, woorden);
  noten.neem(
    'tekst',
    samen.merken.map((m) => ({ ...m, positie: Math.max(0, m.positie - weg) })),
  );
  const { titel, kop, ...feiten } = gelezen.feiten;
  const document: Kamerdocument = {
    id: `lokaal-${hash(deel.tekst)}`,
    soort: 'artikel',
    zaken: [],
    indieners: [],
    gerichtAan: [],
    ...(datum?.[1] ? { datum: datum[1] } : {}),
    ...feiten,
    titel: titel ?? eersteZin(deel.tekst),
    delen: deel.tekst ? [deel] : [],
    noten: noten.klaar(deel),
  };
  if (kop) document.kop = kop;
  return { document, merken: noten.plaatsen, delen: [{ adres: 'tekst', regels: gelezen.regels }] };
}

/** The first sentence, cut at a word, stands for a title that is not printed. */
function eersteZin(tekst: string): string {
  const zin = /^.{1,160}?[.?!](?=\s|$)|^.{1,120}(?=\s|$)/su.exec(tekst)?.[0] ?? tekst.slice(0, 120);
  return zin.replace(/\s+/gu, ' ').trim() || 'Zonder titel';
}
