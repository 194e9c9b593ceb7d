/** Styles of Word: styles.xml in; what a style makes of its text (bold, italic, a place in a list) out. */
import { Parser } from 'htmlparser2';
import { Depth } from '../markup/depth.ts';

export interface Style {
  /** Bold, italic or underlined. */
  strong?: boolean;
  label?: { numId: string; ilvl: number };
}

type Read = Style & { basedOn?: string };

/** Elements that make text strong. */
export const STRONG: ReadonlySet<string> = new Set(['w:b', 'w:i', 'w:u']);
export const isOn = (val: string | undefined): boolean => val !== '0' && val !== 'false' && val !== 'none';

/** Gives a style by its id, with what it inherits from the style that it is based on. */
export function stylesOf(xml: string | undefined): (id: string) => Style {
  const styles = new Map<string, Read>();
  if (xml) read(xml, styles);
  const resolved = (id: string, above: number): Style => {
    const own = styles.get(id);
    if (!own || above > 20) return {};
    return { ...(own.basedOn ? resolved(own.basedOn, above + 1) : {}), ...own };
  };
  return (id) => resolved(id, 0);
}

function read(xml: string, styles: Map<string, Read>): void {
  let style: Read | undefined;
  const depth = new Depth();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth.open();
        const val = attributes['w:val'];
        if (name === 'w:style') {
          style = {};
          styles.set(attributes['w:styleId'] ?? '', style);
        } else if (!style) return;
        else if (name === 'w:basedOn' && val) style.basedOn = val;
        else if (STRONG.has(name)) style.strong = style.strong || isOn(val);
        else if (name === 'w:numId') style.label = { ilvl: style.label?.ilvl ?? 0, numId: val ?? '' };
        else if (name === 'w:ilvl') style.label = { numId: style.label?.numId ?? '', ilvl: Number(val) || 0 };
      },
      onclosetag(name) {
        depth.close();
        if (name === 'w:style') style = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
