/**
 * One XML part of a DOCX in, its paragraphs out, each a line with its marks. Text boxes come before the paragraph
 * that anchors them; deleted text and the fallback copy of a drawing are left out.
 */
import { Parser } from 'htmlparser2';
import { type Line, type Mark, superscript, UNIT } from '../lines/lines.ts';
import { Depth } from '../markup/depth.ts';
import { CellRows, type Paragraph } from './cells.ts';
import type { Labels } from './numbering.ts';
import { isOn, STRONG, type Style } from './styles.ts';

interface Open {
  text: string;
  marks: Mark[];
  /** Letters in bold or italic print. */
  strong: number;
  label?: { numId: string; ilvl: number };
  style: string;
}

const LEFT_OUT = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:pict']);

/** What other parts of the file tell about this one. */
export interface Around {
  labels: Labels;
  styles: (id: string) => Style;
  /** Turns the id of a note reference into the number that Word prints. */
  nummer: (soort: 'f' | 'e', id: string) => number;
}

export function paragraphsOf(xml: string, around: Partial<Around> = {}): Paragraph[] {
  const { labels = () => '', styles = (): Style => ({}), nummer = () => 0 } = around;
  const out: Paragraph[] = [];
  const stack: Open[] = [];
  let skipping = 0;
  const depth = new Depth();
  let strong = false;
  let raised = false;
  let hidden = false;
  let inRun = false;
  let inText = false;
  let noot: string | undefined;
  const cells = new CellRows(out);
  const parser = new Parser(
    {
      onopentag(name, at) {
        depth.open();
        if (LEFT_OUT.has(name)) skipping++;
        if (skipping > 0) return;
        const p = stack.at(-1);
        if (name === 'w:p') stack.push({ text: '', marks: [], strong: 0, style: '' });
        else if (name === 'w:r') [inRun, strong, raised, hidden] = [true, false, false, false];
        else if (name === 'w:t') inText = true;
        else if (name === 'w:footnote' || name === 'w:endnote') noot = at['w:type'] ? undefined : at['w:id'];
        else if (name === 'w:tr' || name === 'w:tc' || name === 'w:tbl') cells.open(name);
        else if (!p) return;
        else if (STRONG.has(name)) strong ||= inRun && isOn(at['w:val']);
        else if (name === 'w:rStyle') strong ||= inRun && styles(at['w:val'] ?? '').strong === true;
        else if (name === 'w:vanish') hidden ||= inRun && isOn(at['w:val']);
        else if (name === 'w:vertAlign') raised = at['w:val'] === 'superscript';
        else if (name === 'w:pStyle') p.style = at['w:val'] ?? '';
        else if (name === 'w:ilvl') p.label = { numId: p.label?.numId ?? '', ilvl: Number(at['w:val']) || 0 };
        else if (name === 'w:numId') p.label = { ilvl: p.label?.ilvl ?? 0, numId: at['w:val'] ?? '' };
        else if (name === 'w:tab') p.text += inRun ? ' ' : '';
        else if (name === 'w:br' || name === 'w:cr') p.text += at['w:type'] === 'page' ? ' ' : '\n';
        else if (name === 'w:noBreakHyphen') p.text += '-';
        else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
          const soort = name === 'w:footnoteReference' ? 'f' : 'e';
          const n = nummer(soort, at['w:id'] ?? '');
          p.text += String(n);
          p.marks.push({
            start: p.text.length - String(n).length,
            end: p.text.length,
            nummer: n,
            series: soort,
          });
        }
      },
      ontext(text) {
        const p = stack.at(-1);
        if (!inText || hidden || skipping > 0 || !p) return;
        // The comma between two marks is raised as they are.
        if (raised && /^[,;\s]+$/u.test(text) && p.marks.at(-1)?.end === p.text.length) return;
        const seen = text.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '');
        p.text += raised && !UNIT.test(p.text.slice(-4)) ? superscript(seen) : seen;
        if (strong) p.strong += text.trim().length;
      },
      onclosetag(name) {
        depth.close();
        if (LEFT_OUT.has(name)) skipping = Math.max(0, skipping - 1);
        else if (skipping > 0) return;
        else if (name === 'w:t') inText = false;
        else if (name === 'w:r') inRun = false;
        else if (name === 'w:footnote' || name === 'w:endnote') noot = undefined;
        else if (name === 'w:tr' || name === 'w:tc' || name === 'w:tbl') cells.close(name);
        else if (name === 'w:p') {
          const p = stack.pop();
          if (p)
            for (const line of linesOf(p, labels, styles(p.style)))
              out.push(noot === undefined ? { line } : { line, noot });
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return out;
}

/** A paragraph as lines: a break inside it begins a new one. */
function linesOf(p: Open, labels: Labels, style: Style): Line[] {
  const place = p.label ?? style.label;
  const label = place && p.text.trim() ? labels(place.numId, place.ilvl) : '';
  const before = label ? `${label} ` : '';
  const kop = p.strong > 0 && p.strong >= p.text.replace(/\s/gu, '').length * 0.85;
  const whole = kop || style.strong || /^(?:kop|heading|titel|title)\d?/iu.test(p.style);
  const out: Line[] = [];
  let start = 0;
  for (const stuk of p.text.split('\n')) {
    const until = start + stuk.length;
    const extra = out.length === 0 ? before : '';
    const marks = p.marks
      .filter((m) => m.start >= start && m.end <= until)
      .map((m) => ({ ...m, start: m.start - start + extra.length, end: m.end - start + extra.length }));
    if (stuk.trim()) {
      const line: Line = { text: extra + stuk, marks, startsParagraph: true };
      if (whole) line.kop = true;
      out.push(line);
    }
    start = until + 1;
  }
  return out;
}
