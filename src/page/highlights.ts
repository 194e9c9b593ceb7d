/**
 * In: places in the page. Out: a quiet underline below each, painted with the CSS Custom Highlight API, so that the
 * page's DOM stays as it was. Without the API nothing is painted.
 */

/** One name for all references: the page's scripts can read the registry, and must not learn which papers are held. */
const REFERENCES = 'stukwijzer';
/** The one reference that a card or the panel points at. */
const LIT = 'stukwijzer-lit';

const canHighlight = () => 'highlights' in CSS && typeof Highlight === 'function';

export const paintReferences = (places: StaticRange[]): void => paint(REFERENCES, places);

export const paintLit = (place: StaticRange | undefined): void => paint(LIT, place ? [place] : []);

export function clearHighlights(): void {
  paintReferences([]);
  paintLit(undefined);
}

function paint(name: string, places: StaticRange[]): void {
  if (!canHighlight()) return;
  const highlight = new Highlight();
  for (const place of places) highlight.add(place);
  if (highlight.size > 0) CSS.highlights.set(name, highlight);
  else CSS.highlights.delete(name);
}

/** Adds a style sheet to a document or shadow root without touching its nodes; returns a function that removes it. */
export function adoptStyles(root: Document | ShadowRoot, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
