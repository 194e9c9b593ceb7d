/**
 * A paper read for its references. In: a paper. Out: each of its texts with the references found there in the context
 * of the paper itself. All that is derived from a paper starts here, so that each text is read once.
 */
import { contextOf, type Kamerdocument, type Noot } from '../../documents/index.ts';
import { recogniseReferences } from '../../references/index.ts';
import type { Reference, ReferenceContext } from '../../references/types.ts';
import { type PaperText, textsOf } from './texts.ts';

export interface ReadText extends PaperText {
  references: Reference[];
  /** Notes whose mark is in this text, by position. */
  noten: Noot[];
}

export interface ReadPaper {
  document: Kamerdocument;
  context: ReferenceContext;
  texts: ReadText[];
  /** The text of each note that has one. */
  ofNoten: ReadonlyMap<Noot, ReadText>;
}

/** Computed once per paper in memory: an open page is asked about many times. */
function oncePerPaper<T>(make: (document: Kamerdocument) => T): (document: Kamerdocument) => T {
  const made = new WeakMap<Kamerdocument, T>();
  return (document) => {
    const one = made.get(document) ?? make(document);
    made.set(document, one);
    return one;
  };
}

export const contextFor: (document: Kamerdocument) => ReferenceContext = oncePerPaper(contextOf);
export const readPaper: (document: Kamerdocument) => ReadPaper = oncePerPaper(read);

/** Notes by the address of the part that holds their marks. */
export const notenByPlace: (document: Kamerdocument) => ReadonlyMap<string, Noot[]> = oncePerPaper(
  ({ noten }) => Map.groupBy(noten, ({ bij }) => bij),
);

/** The references of one text of a paper, in the paper's context. */
export function referencesIn(document: Kamerdocument, text: string): Reference[] {
  return recogniseReferences(text, contextFor(document));
}

function read(document: Kamerdocument): ReadPaper {
  const context = contextFor(document);
  const noten = notenByPlace(document);
  const texts = textsOf(document).map((text) => ({
    ...text,
    references: recogniseReferences(text.tekst, context),
    noten: noten.get(text.deel?.adres ?? text.soort) ?? [],
  }));
  const ofNoten = new Map(texts.flatMap((text) => (text.noot ? [[text.noot, text] as const] : [])));
  return { document, context, texts, ofNoten };
}

/** A note of this paper, as read. */
export function textOfNote(paper: ReadPaper, noot: Noot): ReadText | undefined {
  return paper.ofNoten.get(noot);
}
