/** A part as a card shows it: its label, its sections, and its text with references and note marks. */
import { useMemo, useState } from 'preact/hooks';
import type { Reference } from '../references/types.ts';
import type { Piece } from '../view-models/card.ts';
import { useSurface } from './context.ts';
import { deelLabel } from './labels.ts';
import { type Paragraph, paragraphsOf, type Segment } from './segments.ts';

/** Texts longer than this fold: about what fits beside the reference that opened the card. */
const FOLDED_FROM = 1200;

export function PieceView({ piece }: { piece: Piece }) {
  const { strings } = useSurface();
  const [open, setOpen] = useState((piece.tekst?.length ?? 0) < FOLDED_FROM);
  return (
    <section class={open ? 'piece' : 'piece folded'} data-soort={piece.soort}>
      <h3 class="label">{deelLabel(strings, piece)}</h3>
      <PieceText piece={piece} />
      {!open && (
        <button type="button" class="unfold" onClick={() => setOpen(true)}>
          {strings.kaart.leesVerder}
        </button>
      )}
    </section>
  );
}

/** The whole text of a part. */
export function PieceText({ piece }: { piece: Piece }) {
  const { kaart } = useSurface().strings;
  const document = piece.adres.split('#')[0] ?? '';
  // The same objects as long as the part stays the same: they are the keys that let the focus stay where it is.
  const paragraphs = useMemo(() => paragraphsOf(piece), [piece]);
  if (piece.tekst === undefined) return <p class="quiet">{kaart.nootOntbreekt}</p>;
  return (
    <div class="text">
      {paragraphs.map((paragraph) => (
        <ParagraphView key={paragraph} paragraph={paragraph} document={document} />
      ))}
    </div>
  );
}

function ParagraphView({ paragraph, document }: { paragraph: Paragraph; document: string }) {
  return (
    <>
      {paragraph.kop && <h4 class="section">{paragraph.kop}</h4>}
      {paragraph.segments.length > 0 && (
        <p class="prose" lang="nl">
          {paragraph.segments.map((segment) => (
            <SegmentView key={segment} segment={segment} document={document} />
          ))}
        </p>
      )}
    </>
  );
}

function SegmentView({ segment, document }: { segment: Segment; document: string }) {
  if ('noteMark' in segment)
    return (
      <sup>
        <ReferenceButton
          text={String(segment.noteMark)}
          reference={noteReference(segment.noteMark)}
          document={document}
        />
      </sup>
    );
  if ('reference' in segment)
    return <ReferenceButton text={segment.text} reference={segment.reference} document={document} />;
  return <>{segment.text}</>;
}

const noteReference = (nummer: number): Reference => ({
  start: 0,
  end: 0,
  kind: 'voetnoot',
  ids: [],
  pinpoint: { voetnoot: [nummer] },
});

interface ReferenceButtonProps {
  text: string;
  reference: Reference;
  document: string;
}

/** A reference inside a card: a button if the surface can open it, otherwise plain text. */
function ReferenceButton({ text, reference, document }: ReferenceButtonProps) {
  const { open } = useSurface();
  if (!open) return <span class="reference">{text}</span>;
  return (
    <button type="button" class="reference" onClick={() => open(reference, document)}>
      {text}
    </button>
  );
}
