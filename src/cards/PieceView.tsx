/** A part as it is read on a card: its label, its sections, its text with references and note marks. */
import type { Piece } from '../messages/card.ts';
import type { Reference } from '../references/types.ts';
import { useSurface } from './context.ts';
import { deelLabel } from './labels.ts';
import { type Paragraph, paragraphsOf, type Segment } from './segments.ts';

export function PieceView({ piece }: { piece: Piece }) {
  const { strings } = useSurface();
  const document = piece.adres.split('#')[0] ?? '';
  return (
    <section class="piece" data-soort={piece.soort}>
      <h3 class="label">{deelLabel(strings, piece)}</h3>
      {piece.tekst === undefined ? (
        <p class="quiet">{strings.kaart.nootOntbreekt}</p>
      ) : (
        paragraphsOf(piece).map((paragraph) => (
          <ParagraphView key={paragraph} paragraph={paragraph} document={document} />
        ))
      )}
    </section>
  );
}

function ParagraphView({ paragraph, document }: { paragraph: Paragraph; document: string }) {
  return (
    <>
      {paragraph.kop && <h4 class="section">{paragraph.kop}</h4>}
      <p class="prose">
        {paragraph.segments.map((segment) => (
          <SegmentView key={segment} segment={segment} document={document} />
        ))}
      </p>
    </>
  );
}

function SegmentView({ segment, document }: { segment: Segment; document: string }) {
  if ('mark' in segment) {
    const reference: Reference = {
      start: 0,
      end: 0,
      kind: 'voetnoot',
      ids: [],
      pinpoint: { voetnoot: [segment.mark] },
    };
    return (
      <sup>
        <ReferenceButton text={String(segment.mark)} reference={reference} document={document} />
      </sup>
    );
  }
  if ('reference' in segment)
    return <ReferenceButton text={segment.text} reference={segment.reference} document={document} />;
  return <>{segment.text}</>;
}

/** A reference inside a card: a button where the surface can open it, else as it reads. */
export function ReferenceButton({
  text,
  reference,
  document,
}: {
  text: string;
  reference: Reference;
  document: string;
}) {
  const { open } = useSurface();
  if (!open) return <span class="reference">{text}</span>;
  return (
    <button type="button" class="reference" onClick={() => open(reference, document)}>
      {text}
    </button>
  );
}
