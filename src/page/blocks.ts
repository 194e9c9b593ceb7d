/**
 * In: the part of a page that holds its text. Out: blocks of text, gathered across inline elements and line breaks, each
 * with the text nodes it came from, so that an offset can be traced back to its place. The page is only read.
 */

/** A stretch of a block that is more than plain text. */
export interface Piece {
  start: number;
  end: number;
  sup?: true;
  href?: string;
}

/** What the rest of the product reads of a block; offsets are UTF-16 offsets in `text`. */
interface BlockText {
  text: string;
  /** 1 to 6 where the block is a heading. */
  heading?: number;
  pieces?: Piece[];
}

export interface Block extends BlockText {
  /** Its text nodes in order, with the offset in `text` at which each begins. */
  nodes: { node: Text; start: number }[];
}

const namesIn = (list: string) => new Set(list.split(' '));

/** Elements that do not end a block of text. */
const INLINE = namesIn(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK OUTPUT Q RP RT RUBY S ' +
    'SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);

/** Elements that the reader does not see; the text runs on around them. */
const UNSEEN = namesIn('NOSCRIPT SCRIPT STYLE TEMPLATE');

/** Elements whose content is not running text; they end a block. */
const SKIPPED = namesIn(
  'AUDIO BUTTON CANVAS DATALIST EMBED IFRAME INPUT MATH METER OBJECT OPTION PROGRESS SELECT SVG TEXTAREA VIDEO',
);

/** In upper case, also in XML pages and inside SVG. */
const nameOf = (element: Element) => element.localName.toUpperCase();

const isEditable = (element: Element) => {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
};

/** The text with line feeds as the reader sees them: kept in preformatted text, elsewhere only a space. */
function visibleText(node: Text, keepsFeeds: WeakMap<Element, boolean>): string {
  const { data, parentElement } = node;
  if (!parentElement || !data.includes('\n')) return data;
  let kept = keepsFeeds.get(parentElement);
  if (kept === undefined) {
    kept = /pre|break-spaces/.test(getComputedStyle(parentElement).whiteSpace);
    keepsFeeds.set(parentElement, kept);
  }
  return kept ? data : data.replace(/[\n\r]/g, ' ');
}

/** Where reading begins: the main part of the page, so that menus and footers stay out. */
export function readingRoot(document: Document): Element | null {
  return document.querySelector('main, [role="main"]') ?? document.body;
}

/**
 * Gathers the blocks below `root` in reading order. Yields after every `stride` nodes, so that the caller can give the
 * page a turn; returns the list of blocks at the end.
 */
export function* gatherBlocks(root: Element, stride = 2000): Generator<void, Block[]> {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let visited = 0;
  const keepsFeeds = new WeakMap<Element, boolean>();

  const close = () => {
    if (open && /\S/.test(open.text)) blocks.push(open);
    open = undefined;
  };

  const current = (heading: number | undefined): Block => {
    open ??= heading ? { text: '', heading, nodes: [] } : { text: '', nodes: [] };
    return open;
  };

  const addPiece = (block: Block, start: number, piece: Omit<Piece, 'start' | 'end'>) => {
    if (block.text.length === start) return;
    block.pieces ??= [];
    block.pieces.push({ start, end: block.text.length, ...piece });
  };

  // An explicit stack: a hostile page may nest deeper than calls can.
  interface Level {
    next: Node | null;
    heading: number | undefined;
    leave?: () => void;
  }
  const stack: Level[] = [{ next: root.firstChild, heading: undefined }];
  while (stack.length > 0) {
    const level = stack[stack.length - 1] as Level;
    const node = level.next;
    if (!node) {
      level.leave?.();
      stack.pop();
      continue;
    }
    level.next = node.nextSibling;
    if (++visited % stride === 0) yield;
    if (node.nodeType === Node.TEXT_NODE) {
      const block = current(level.heading);
      block.nodes.push({ node: node as Text, start: block.text.length });
      block.text += visibleText(node as Text, keepsFeeds);
      continue;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    const name = nameOf(element);
    if (UNSEEN.has(name)) continue;
    if (SKIPPED.has(name) || isEditable(element)) {
      close();
    } else if (name === 'BR') {
      if (open) open.text += '\n';
    } else if (INLINE.has(name)) {
      const href = name === 'A' ? element.getAttribute('href') : null;
      const block = current(level.heading);
      const start = block.text.length;
      const leave = () => {
        if (open !== block) return;
        if (name === 'SUP') addPiece(block, start, { sup: true });
        if (href) addPiece(block, start, { href });
      };
      stack.push({ next: element.firstChild, heading: level.heading, leave });
    } else {
      close();
      const heading = /^H[1-6]$/.test(name) ? Number(name[1]) : level.heading;
      stack.push({ next: element.firstChild, heading, leave: close });
    }
  }
  close();
  return blocks;
}

/** The block without its nodes, as sent in a message. */
export const textOf = ({ text, heading, pieces }: Block): BlockText => ({
  text,
  ...(heading && { heading }),
  ...(pieces && { pieces }),
});
