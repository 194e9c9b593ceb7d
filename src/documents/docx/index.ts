/** A DOCX as lines with marks, notes and facts. Loaded only when one arrives. */
import { feitenUitBrief } from '../letter.ts';
import type { Gelezen, Regel, RuweNoot } from '../lines.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { labelsVan } from './numbering.ts';
import { alineasVan } from './paragraphs.ts';
import { pakUit } from './unzip.ts';

/** Reads a DOCX. Throws UnreadableDocument when it cannot. */
export function leesDocx(bytes: Uint8Array): Gelezen {
  const delen = pakUit(bytes);
  const nummers = new Map<string, number>();
  const geteld = { f: 0, e: 0 };
  // Word numbers its notes in the order of their marks, whatever their ids.
  const nummer = (soort: 'f' | 'e', id: string): number => {
    const sleutel = `${soort}${id}`;
    const n = nummers.get(sleutel) ?? ++geteld[soort];
    nummers.set(sleutel, n);
    return n;
  };
  const labels = labelsVan(delen.get('numbering.xml'));
  const regels = alineasVan(delen.get('document.xml') ?? '', labels, nummer).map((a) => a.regel);
  if (regels.length === 0) throw new UnreadableDocument('Dit Word-bestand bevat geen tekst.');
  const noten = [
    ...notenUit(delen.get('footnotes.xml'), 'f', nummers),
    ...notenUit(delen.get('endnotes.xml'), 'e', nummers),
  ];
  const koppen: Regel[] = [];
  for (const [naam, xml] of delen)
    if (naam.startsWith('header')) koppen.push(...alineasVan(xml, labels, () => 0).map((a) => a.regel));
  return {
    regels,
    noten,
    feiten: { ...feitenUitBrief(koppen), ...feitenUitBrief(regels) },
  };
}

function notenUit(
  xml: string | undefined,
  soort: 'f' | 'e',
  nummers: ReadonlyMap<string, number>,
): RuweNoot[] {
  if (!xml) return [];
  const noten = new Map<number, RuweNoot>();
  for (const { regel, noot } of alineasVan(
    xml,
    () => '',
    () => 0,
  )) {
    const nummer = noot === undefined ? undefined : nummers.get(`${soort}${noot}`);
    if (nummer === undefined) continue;
    const bestaand = noten.get(nummer);
    if (bestaand) bestaand.regels.push(regel);
    else noten.set(nummer, { nummer, reeks: soort, regels: [regel] });
  }
  return [...noten.values()];
}
