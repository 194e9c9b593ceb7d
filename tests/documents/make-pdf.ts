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
export function makePdf(pages: Piece[][]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('');
  const tree = add('');
  const plain = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const bold = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((pieces) => {
    const stream = pieces
      .map(
        (p) => `BT /${p.bold ? 'B' : 'P'} ${p.size ?? 9} Tf 1 0 0 1 ${p.x} ${p.y} Tm (${code(p.text)}) Tj ET`,
      )
      .join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R ` +
        `/Resources << /Font << /P ${plain} 0 R /B ${bold} 0 R >> >> >>`,
    );
  });
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
