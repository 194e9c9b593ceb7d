/**
 * One XML part of a DOCX in, its paragraphs out, each a line with its marks. Text boxes come before the paragraph
 * that anchors them; deleted text and the fallback copy of a drawing are left out.
 */
import { Parser } from 'htmlparser2';
import { type Line, type Mark, superscript, UNIT } from '../lines/lines.ts';
import { Depth } from '../markup/depth.ts';
import { CellRows, type Paragraph } from './cells.ts';
import type { Labels } from './numbering.ts';
import { type Around, append, IN_PARAGRAPH, type Open, type Run } from './paragraph-elements.ts';
import type { Style } from './styles.ts';

const LEFT_OUT = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:pict']);

export function paragraphsOf(xml: string, given: Partial<Around> = {}): Paragraph[] {
  const around: Around = { labels: () => '', styles: () => ({}), nummer: () => 0, ...given };
  const out: Paragraph[] = [];
  const cells = new CellRows(out);
  const stack: Open[] = [];
  const run: Run = { open: false, strong: false, raised: false, hidden: false };
  const depth = new Depth();
  let skipping = 0;
  let inText = false;
  let noot: string | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth.open();
        if (LEFT_OUT.has(name)) skipping++;
        if (skipping > 0) return;
        const paragraph = stack.at(-1);
        cells.open(name);
        if (name === 'w:p') stack.push({ text: '', tail: '', marks: [], strong: 0, style: '' });
        else if (name === 'w:r')
          Object.assign(run, { open: true, strong: false, raised: false, hidden: false });
        else if (name === 'w:t') inText = true;
        else if (isNoot(name)) noot = attributes['w:type'] ? undefined : attributes['w:id'];
        else if (paragraph) IN_PARAGRAPH.get(name)?.({ paragraph, run, around }, attributes);
      },
      ontext(text) {
        const paragraph = stack.at(-1);
        if (paragraph && inText && !run.hidden && skipping === 0) put(paragraph, run, text);
      },
      onclosetag(name) {
        depth.close();
        if (LEFT_OUT.has(name)) skipping = Math.max(0, skipping - 1);
        else if (skipping > 0) return;
        cells.close(name);
        if (name === 'w:t') inText = false;
        else if (name === 'w:r') run.open = false;
        else if (isNoot(name)) noot = undefined;
        else if (name === 'w:p') {
          const paragraph = stack.pop();
          if (paragraph)
            for (const line of linesOf(paragraph, around.labels, around.styles(paragraph.style)))
              out.push(noot === undefined ? { line } : { line, noot });
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return out;
}

const isNoot = (name: string): boolean => name === 'w:footnote' || name === 'w:endnote';

function put(paragraph: Open, { strong, raised }: Run, text: string): void {
  // The comma between two marks is raised like them.
  const afterMark = paragraph.marks.at(-1)?.end === paragraph.text.length;
  if (raised && afterMark && /^[,;\s]+$/u.test(text)) return;
  const seen = text.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '');
  append(paragraph, raised && !UNIT.test(paragraph.tail) ? superscript(seen) : seen);
  if (strong) paragraph.strong += text.trim().length;
}

/** A paragraph as lines: a break inside it begins a new one. */
function linesOf(paragraph: Open, labels: Labels, style: Style): Line[] {
  const place = paragraph.label ?? style.label;
  const label = place && paragraph.text.trim() ? labels(place.numId, place.ilvl) : '';
  const before = label ? `${label} ` : '';
  const kop = paragraph.strong > 0 && paragraph.strong >= paragraph.text.replace(/\s/gu, '').length * 0.85;
  const whole = kop || style.strong || /^(?:kop|heading|titel|title)\d?/iu.test(paragraph.style);
  const out: Line[] = [];
  let start = 0;
  let next = 0;
  for (const piece of paragraph.text.split('\n')) {
    const until = start + piece.length;
    const extra = out.length === 0 ? before : '';
    const marks: Mark[] = [];
    for (let mark = paragraph.marks[next]; mark && mark.end <= until; mark = paragraph.marks[++next])
      marks.push({
        ...mark,
        start: mark.start - start + extra.length,
        end: mark.end - start + extra.length,
      });
    if (piece.trim()) {
      const line: Line = { text: extra + piece, marks, startsParagraph: true };
      if (whole) line.kop = true;
      out.push(line);
    }
    start = until + 1;
  }
  return out;
}
