/** A line for a place on the page: goes there, lights the place while pointed at, and opens what it refers to. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../src/cards/Icon.tsx';
import { notify } from '../../src/messages/notices.ts';
import type { Spot } from '../../src/messages/protocol.ts';
import { useStrings } from '../../src/ui/own-page.tsx';

interface Props {
  tab: number;
  spot: Spot;
  /** What the line says, for the label of its second button. */
  name: string;
  /** The place has its card open on the page. */
  isLit?: boolean;
  onGo?: () => void;
  /** Opens what the line refers to. */
  onOpen: () => void;
  children: ComponentChildren;
}

export function PlaceLine({ tab, spot, name, isLit = false, onGo, onOpen, children }: Props) {
  const { paneel } = useStrings();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isLit) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isLit]);
  const light = () => void notify(tab, 'light', { spot });
  const unlight = () => void notify(tab, 'light', { spot: null });
  const go = () => {
    void notify(tab, 'go-to', { spot });
    onGo?.();
  };
  return (
    <li ref={line} class={isLit ? 'place lit' : 'place'} aria-current={isLit ? 'location' : undefined}>
      <button
        type="button"
        class="line"
        onClick={go}
        onPointerEnter={light}
        onPointerLeave={unlight}
        onFocus={light}
        onBlur={unlight}
      >
        {children}
      </button>
      <button
        type="button"
        class="action"
        aria-label={`${paneel.lees}: ${name}`}
        title={paneel.lees}
        onClick={onOpen}
      >
        <Icon name="next" />
      </button>
    </li>
  );
}
