/** The card of a reference in the text, opened beside it; Esc closes it. */
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
  const element = useRef<HTMLElement>(null);
  // Before the next key press: a later focus would undo where Esc put it.
  useLayoutEffect(() => element.current?.focus({ preventScroll: true }), [card]);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
  if (!card) return null;
  const adres = addressOfCard(card);
  return (
    <aside class="card-pane" ref={element} tabIndex={-1} aria-label={titleOf(strings, card)}>
      <SurfaceProvider value={{ strings, open, openAt }}>
        <CardActions card={card} onBack={back} page={adres && addressOf(adres)} onClose={close} />
        <CardView card={card} />
      </SurfaceProvider>
    </aside>
  );
}
