/** A reference of the text, opened beside it: its card, which goes with Esc. */
import { useEffect, useRef } from 'preact/hooks';
import { CardActions } from '../../src/cards/CardActions.tsx';
import { CardView } from '../../src/cards/CardView.tsx';
import { SurfaceProvider } from '../../src/cards/context.ts';
import { titleOf } from '../../src/cards/labels.ts';
import { useStrings } from '../../src/cards/own-page.tsx';
import type { Card } from '../../src/messages/card.ts';
import { addressOf } from './place.ts';
import type { BesideState } from './use-beside.ts';

export function Beside({ beside: { card, isOpen, open, openAt, back, close } }: { beside: BesideState }) {
  const strings = useStrings();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), [card]);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  if (!card) return null;
  return (
    <aside class="beside" ref={box} tabIndex={-1} aria-label={titleOf(strings, card)}>
      <SurfaceProvider value={{ strings, open, openAt }}>
        <CardActions card={card} back={back} page={pageOf(card)} close={close} />
        <CardView card={card} />
      </SurfaceProvider>
    </aside>
  );
}

/** Where what the card shows stands on this page. */
function pageOf({ soort, papers, pieces }: Card): string | undefined {
  if (soort === 'kandidaten') return undefined;
  const adres = soort === 'deel' ? pieces[0]?.adres : papers[0]?.id;
  return adres && addressOf(adres);
}
