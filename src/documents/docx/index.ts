/** A DOCX as lines with marks, notes and facts. Loaded only when one arrives. */
import { factsFromBrief } from '../facts/letter.ts';
import type { Line, RawNoot, Reading } from '../lines/lines.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { labelsOf } from './numbering.ts';
import { paragraphsOf } from './paragraphs.ts';
import { stylesOf } from './styles.ts';
import { unpack } from './unzip.ts';

/** Reads a DOCX. Throws UnreadableDocument when it cannot. */
export function readDocx(bytes: Uint8Array): Reading {
  const delen = unpack(bytes);
  const nummers = new Map<string, number>();
  const counted = { f: 0, e: 0 };
  // Word numbers its notes in the order of their marks, whatever their ids.
  const nummer = (soort: 'f' | 'e', id: string): number => {
    const key = `${soort}${id}`;
    const printed = nummers.get(key) ?? ++counted[soort];
    nummers.set(key, printed);
    return printed;
  };
  const labels = labelsOf(delen.get('numbering.xml'));
  const styles = stylesOf(delen.get('styles.xml'));
  const lines = paragraphsOf(delen.get('document.xml') ?? '', { labels, styles, nummer }).map(
    (paragraph) => paragraph.line,
  );
  if (lines.length === 0) throw new UnreadableDocument('geen-tekst', 'Dit Word-bestand bevat geen tekst.');
  const noten = [
    ...notenFrom(delen.get('footnotes.xml'), 'f', nummers),
    ...notenFrom(delen.get('endnotes.xml'), 'e', nummers),
  ];
  const koppen: Line[] = [];
  for (const [name, xml] of delen)
    if (name.startsWith('header'))
      for (const { line } of paragraphsOf(xml, { labels, styles })) koppen.push(line);
  return {
    lines,
    noten,
    facts: { ...factsFromBrief(koppen), ...factsFromBrief(lines) },
  };
}

function notenFrom(
  xml: string | undefined,
  soort: 'f' | 'e',
  nummers: ReadonlyMap<string, number>,
): RawNoot[] {
  if (!xml) return [];
  const noten = new Map<number, RawNoot>();
  for (const { line, noot } of paragraphsOf(xml)) {
    const nummer = noot === undefined ? undefined : nummers.get(`${soort}${noot}`);
    if (nummer === undefined) continue;
    const existing = noten.get(nummer);
    if (existing) existing.lines.push(line);
    else noten.set(nummer, { nummer, series: soort, lines: [line] });
  }
  return [...noten.values()];
}
