/** A reference of the text, opened beside it: its card, which goes with Esc. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CardActions } from '../../../src/cards/CardActions.tsx';
import { CardView } from '../../../src/cards/CardView.tsx';
import { SurfaceProvider } from '../../../src/cards/context.ts';
import { titleOf } from '../../../src/cards/labels.ts';
import { addressOfCard } from '../../../src/cards/targets.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { addressOf } from '../route.ts';
import type { CardPaneState } from './use-card-pane.ts';

export function CardPane({ pane: { card, isOpen, open, openAt, back, close } }: { pane: CardPaneState }) {
  const strings = useStrings();
  const box = useRef<HTMLElement>(null);
  // Before the next key: a focus that came later would take it back from where Esc led.
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), [card]);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  if (!card) return null;
  const adres = addressOfCard(card);
  return (
    <aside class="card-pane" ref={box} tabIndex={-1} aria-label={titleOf(strings, card)}>
      <SurfaceProvider value={{ strings, open, openAt }}>
        <CardActions card={card} onBack={back} page={adres && addressOf(adres)} onClose={close} />
        <CardView card={card} />
      </SurfaceProvider>
    </aside>
  );
}
