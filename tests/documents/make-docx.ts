/** Builds small DOCX files for tests: paragraphs with bold print, marks, lists and notes. */
import { strToU8, zipSync } from 'fflate';

export interface Paragraph {
  text: string;
  bold?: boolean;
  /** Id of a list in `numbering`, level 0. */
  list?: number;
  style?: string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** `…{1}…` stands for the mark of footnote 1, `\n` for a break. */
function runs(text: string, bold: boolean): string {
  const props = bold ? '<w:rPr><w:b/></w:rPr>' : '';
  return text
    .split(/(\{\d+\}|\n)/)
    .map((part) => {
      const note = /^\{(\d+)\}$/.exec(part);
      if (note)
        return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${Number(note[1]) + 1}"/></w:r>`;
      if (part === '\n') return '<w:r><w:br/></w:r>';
      return `<w:r>${props}<w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`;
    })
    .join('');
}

const paragraph = (p: Paragraph | string): string => {
  const { text, bold = false, list, style } = typeof p === 'string' ? ({ text: p } as Paragraph) : p;
  const num = list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  const pr = num || style ? `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${num}</w:pPr>` : '';
  return `<w:p>${pr}${runs(text, bold)}</w:p>`;
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export interface DocxParts {
  paragraphs: (Paragraph | string)[];
  /** Texts of the footnotes, in order, `\n\n` between paragraphs; their ids begin at 2, as Word's do. */
  notes?: string[];
  /**
   * `lvlText` of the lists 1, 2, …, such as "%1)" or "Vraag %1"; with `numFmt` where that is not `decimal`. `as` makes
   * one more list of the form of that one, which goes on counting unless it starts with `from`.
   */
  lists?: (string | { text: string; form: string } | { as: number; from?: number })[];
  /** Names of styles with what they do: `<w:b/>`, or a list. */
  styles?: Record<string, string>;
  header?: string[];
  /** XML put into the body before the paragraphs. */
  before?: string;
}

function num(list: NonNullable<DocxParts['lists']>[number], i: number): string {
  const same = typeof list === 'object' && 'as' in list ? list : undefined;
  const start =
    same?.from === undefined
      ? ''
      : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${same.from}"/></w:lvlOverride>`;
  return `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${same ? same.as - 1 : i}"/>${start}</w:num>`;
}

export function makeDocx({
  paragraphs,
  notes = [],
  lists = [],
  styles,
  header,
  before = '',
}: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${before}${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
    ),
  };
  if (notes.length > 0)
    files['word/footnotes.xml'] = strToU8(
      `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>` +
        notes
          .map((text) => text.split('\n\n').map((t) => paragraph(` ${t}`)))
          .map((paragraphs, i) => `<w:footnote w:id="${i + 2}">${paragraphs.join('')}</w:footnote>`)
          .join('') +
        '</w:footnotes>',
    );
  if (lists.length > 0)
    files['word/numbering.xml'] = strToU8(
      `<w:numbering ${W}>` +
        lists
          .map((list) => (typeof list === 'string' ? { text: list, form: 'decimal' } : list))
          .map((list, i) =>
            'as' in list
              ? ''
              : `<w:abstractNum w:abstractNumId="${i}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${list.form}"/><w:lvlText w:val="${list.text}"/></w:lvl></w:abstractNum>`,
          )
          .join('') +
        lists.map(num).join('') +
        '</w:numbering>',
    );
  if (styles)
    files['word/styles.xml'] = strToU8(
      `<w:styles ${W}>${Object.entries(styles)
        .map(([id, what]) => `<w:style w:type="paragraph" w:styleId="${id}">${what}</w:style>`)
        .join('')}</w:styles>`,
    );
  if (header) files['word/header1.xml'] = strToU8(`<w:hdr ${W}>${header.map(paragraph).join('')}</w:hdr>`);
  return zipSync(files);
}
