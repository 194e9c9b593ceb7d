/**
 * Headings inside a part ("Rijksbreed", "Ministerie van Financiën"): lines in; the running lines out and, for
 * each heading, which of them it precedes.
 */
import type { Line } from '../lines/lines.ts';
import type { PartKind } from '../types.ts';

export interface SectieKop {
  kop: string;
  /** Index among the running lines. */
  before: number;
}

export function secties(lines: readonly Line[], soort: PartKind): { running: Line[]; koppen: SectieKop[] } {
  const running: Line[] = [];
  const koppen: SectieKop[] = [];
  if (soort === 'vraag') return { running: [...lines], koppen };
  let afterKop = false;
  lines.forEach((line, i) => {
    if (isKop(line, lines[i + 1], soort)) {
      koppen.push({ kop: line.text.trim().replace(/:$/u, ''), before: running.length });
      afterKop = true;
      return;
    }
    running.push(afterKop ? { ...line, startsParagraph: true } : line);
    afterKop = false;
  });
  return { running, koppen };
}

/** A short line that begins a paragraph, ends without a full stop, and has a paragraph right below it. */
function isKop(line: Line, next: Line | undefined, soort: PartKind): boolean {
  if (!next || !line.startsParagraph || line.marks.length > 0) return false;
  const text = line.text.trim();
  if (text.length > 70 || text.length < 3 || !/^\p{Lu}/u.test(text) || /[.,;:!»”)\]\d-]$/u.test(text))
    return false;
  // The first of several lines in italics is a paragraph, and so is one that continues in another typeface.
  if (line.kop) return !(next.kop && !next.startsParagraph) && !/^\s*\p{Ll}{2}/u.test(next.text);
  if (soort === 'tekst' && line.startsParagraph && next.startsParagraph) return next.text.length > 120;
  if ((soort !== 'antwoord' && soort !== 'tekst') || next.startsParagraph) return false;
  return /^\p{Lu}/u.test(next.text.trim()) && next.text.length > 50 && text.length < next.text.length * 0.7;
}
