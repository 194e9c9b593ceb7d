/**
 * What stands in a paragraph of a DOCX: an element by its name in; the current paragraph and run changed by what it says
 * of them.
 */
import type { Mark } from '../lines/lines.ts';
import type { Labels } from './numbering.ts';
import { isOn, STRONG, type Style } from './styles.ts';

/** What other parts of the file say about this one. */
export interface Around {
  labels: Labels;
  styles: (id: string) => Style;
  /** Turns the id of a note reference into the number that Word prints. */
  nummer: (soort: 'f' | 'e', id: string) => number;
}

/** A paragraph that has not ended yet. */
export interface Open {
  text: string;
  /** The last four letters of it, apart: to cut them off the whole would read the whole. */
  tail: string;
  marks: Mark[];
  /** Letters in bold or italic print. */
  strong: number;
  label?: { numId: string; ilvl: number };
  style: string;
}

/** A stretch of text in one typeface. */
export interface Run {
  open: boolean;
  strong: boolean;
  raised: boolean;
  hidden: boolean;
}

export function append(paragraph: Open, text: string): void {
  paragraph.text += text;
  paragraph.tail = (paragraph.tail + text.slice(-4)).slice(-4);
}

interface Here {
  paragraph: Open;
  run: Run;
  around: Around;
}

type Handler = (here: Here, attributes: Record<string, string>) => void;

const strong: Handler = ({ run }, { 'w:val': val }) => {
  run.strong ||= run.open && isOn(val);
};

const lineBreak: Handler = ({ paragraph }, { 'w:type': type }) => {
  append(paragraph, type === 'page' ? ' ' : '\n');
};

const reference =
  (soort: 'f' | 'e'): Handler =>
  ({ paragraph, around }, { 'w:id': id = '' }) => {
    const nummer = around.nummer(soort, id);
    const start = paragraph.text.length;
    append(paragraph, String(nummer));
    paragraph.marks.push({ start, end: paragraph.text.length, nummer, series: soort });
  };

export const IN_PARAGRAPH: ReadonlyMap<string, Handler> = new Map([
  ...[...STRONG].map((name): [string, Handler] => [name, strong]),
  ...Object.entries<Handler>({
    'w:rStyle'({ run, around }, { 'w:val': style = '' }) {
      run.strong ||= run.open && around.styles(style).strong === true;
    },
    'w:vanish'({ run }, { 'w:val': val }) {
      run.hidden ||= run.open && isOn(val);
    },
    'w:vertAlign'({ run }, { 'w:val': val }) {
      run.raised = val === 'superscript';
    },
    'w:pStyle'({ paragraph }, { 'w:val': style = '' }) {
      paragraph.style = style;
    },
    'w:ilvl'({ paragraph }, { 'w:val': ilvl }) {
      paragraph.label = { numId: paragraph.label?.numId ?? '', ilvl: Number(ilvl) || 0 };
    },
    'w:numId'({ paragraph }, { 'w:val': numId = '' }) {
      paragraph.label = { ilvl: paragraph.label?.ilvl ?? 0, numId };
    },
    'w:tab'({ paragraph, run }) {
      if (run.open) append(paragraph, ' ');
    },
    'w:br': lineBreak,
    'w:cr': lineBreak,
    'w:noBreakHyphen'({ paragraph }) {
      append(paragraph, '-');
    },
    'w:footnoteReference': reference('f'),
    'w:endnoteReference': reference('e'),
  }),
]);
