/** Builds small PDFs for tests: text at a place, in a size, in plain or bold print. */

export interface Piece {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
}

/** Windows-1252 bytes for the characters that tests use beyond Latin-1. */
const SPECIAL: Record<string, number> = {
  '–': 0x96,
  '’': 0x92,
  '‘': 0x91,
  '“': 0x93,
  '”': 0x94,
  '€': 0x80,
  '…': 0x85,
};

const code = (text: string): string =>
  [...text]
    .map((c) => {
      const byte = SPECIAL[c] ?? c.charCodeAt(0);
      return '()\\'.includes(c) || byte > 126 ? `\\${byte.toString(8).padStart(3, '0')}` : c;
    })
    .join('');

/** A PDF of A4 pages. */
export const makePdf = (pages: Piece[][]): Uint8Array =>
  assemble((_add, { plain, bold }) =>
    pages.map((pieces) => ({
      content: pieces
        .map(
          (p) =>
            `BT /${p.bold ? 'B' : 'P'} ${p.size ?? 9} Tf 1 0 0 1 ${p.x} ${p.y} Tm (${code(p.text)}) Tj ET`,
        )
        .join('\n'),
      resources: `/Font << /P ${plain} 0 R /B ${bold} 0 R >>`,
    })),
  );

/** A PDF of one page with these operators; `/P` is a font. */
export const makeOperators = (content: string): Uint8Array =>
  assemble((_add, { plain }) => [{ content, resources: `/Font << /P ${plain} 0 R >>` }]);

/**
 * A PDF whose pages draw a form that draws `times` forms, and so on down to the last, which are `bottom`. The forms of a
 * level are one and the same, or each its own.
 */
export const makeFormBomb = ({
  times = 8,
  depth,
  pages = 1,
  bottom = 'BT /P 9 Tf 20 20 Td (x) Tj ET',
  each = false,
}: {
  times?: number;
  depth: number;
  pages?: number;
  bottom?: string;
  each?: boolean;
}): Uint8Array =>
  assemble((add, { plain }) => {
    const font = `/Font << /P ${plain} 0 R >>`;
    const form = (content: string, resources: string) =>
      add(
        stream(
          content,
          `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} ${font} >>`,
        ),
      );
    const drawing = (below: readonly number[]): [string, string] => [
      Array.from({ length: times }, (_, i) => `/X${i % below.length} Do`).join('\n'),
      `/XObject << ${below.map((n, i) => `/X${i} ${n} 0 R`).join(' ')} >>`,
    ];
    const level = (make: () => number) => Array.from({ length: each ? times : 1 }, make);
    let forms = level(() => form(bottom, ''));
    for (let i = 1; i < depth; i++) {
      const [content, resources] = drawing(forms);
      forms = level(() => form(content, resources));
    }
    const [content, resources] = drawing(forms);
    return Array.from({ length: pages }, () => ({ content, resources: `${resources} ${font}` }));
  });

/** The numbers of the objects that every file has. */
interface Fonts {
  plain: number;
  bold: number;
}

/** A PDF of pages; what they draw beyond their content is added as objects. */
function assemble(
  draw: (add: (body: string) => number, fonts: Fonts) => { content: string; resources: string }[],
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('');
  const tree = add('');
  const plain = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const bold = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  const kids = draw(add, { plain, bold }).map(({ content, resources }) =>
    add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${add(stream(content))} 0 R ` +
        `/Resources << ${resources} >> >>`,
    ),
  );
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`;
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((k) => `${k} 0 R`).join(' ')}] >>`;
  let out = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) out += `${String(at).padStart(10, '0')} 00000 n \n`;
  out += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(out, (c) => c.charCodeAt(0));
}

const stream = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/**
 * Lines of running text from the top of a page down. `text^3^ more` prints 3 as a raised small mark; an empty line is
 * white.
 */
export function column(lines: string[], { x = 221, top = 760, size = 8.5, bold = false } = {}): Piece[] {
  const out: Piece[] = [];
  lines.forEach((line, i) => {
    const y = top - i * size * 1.13;
    let at = x;
    line.split('^').forEach((text, n) => {
      if (!text) return;
      const small = n % 2 === 1;
      const s = small ? size * 0.75 : size;
      out.push(small ? { text, x: at, y: y + size * 0.4, size: s, bold } : { text, x: at, y, size: s, bold });
      at += width(text) * s;
    });
  });
  return out;
}

/** Notes at the foot: a small raised number, then small print. */
export function footnotes(notes: [number, string[]][], { x = 221, bottom = 148 } = {}): Piece[] {
  const lines = notes.reduce((n, [, text]) => n + text.length, 0);
  const out: Piece[] = [];
  let y = bottom + (lines - 1) * 9;
  for (const [number, text] of notes)
    text.forEach((line, i) => {
      if (i === 0) out.push({ text: String(number), x, y: y + 2.7, size: 5 });
      out.push({ text: line, x: x + 6, y, size: 6.9 });
      y -= 9;
    });
  return out;
}

/** Roughly the width of Helvetica at size 1. */
const width = (text: string): number =>
  [...text].reduce(
    (n, c) =>
      n + (/[iljtfI.,:;!' ()]/.test(c) ? 0.28 : /[mwMW]/.test(c) ? 0.82 : /[A-Z]/.test(c) ? 0.68 : 0.54),
    0,
  );
