/**
 * Brings pointer and keys to the card's state machine, and what it decides to the page: asks the background,
 * shows, places and closes the card.
 */
import { type CardEvent, type CardState, idle, nextCardState } from '../../src/cards/machine.ts';
import { send } from '../../src/messages/send.ts';
import { floatBeside, type Point } from '../../src/page/float.ts';
import { paintLit } from '../../src/page/highlights.ts';
import type { Host } from '../../src/page/host.ts';
import { rectsOf, scrollTo } from '../../src/page/places.ts';
import type { Strings } from '../../src/strings/index.ts';
import type { PaintedReference, Reading } from './reading.ts';
import { type Answer, renderShell } from './shell.tsx';

interface Parts {
  reading: Reading;
  host: Host;
  strings: Strings;
  /** Runs work whose failure must not reach the page. */
  quietly: (work: () => Promise<void>) => Promise<void>;
  signal: AbortSignal;
}

type Event_ = CardEvent<PaintedReference, Answer>;

const isSamePlace = (a: StaticRange, b: StaticRange) =>
  a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endOffset === b.endOffset;

export class Pointing {
  private state: CardState<PaintedReference, Answer> = idle;
  private readonly parts: Parts;
  private point: Point | undefined;
  private stopFloating: (() => void) | undefined;
  private focusBefore: HTMLElement | undefined;

  constructor(parts: Parts) {
    this.parts = parts;
    const options = { signal: parts.signal, passive: true };
    document.addEventListener('pointermove', (event) => this.moved(event), options);
    document.documentElement.addEventListener('pointerleave', () => this.tell({ type: 'leave' }), options);
    // Captured, so that a page that stops keys does not keep the card open.
    document.addEventListener('keydown', (event) => this.key(event), { signal: parts.signal, capture: true });
  }

  /** To the next (1) or previous (-1) reference, from the one shown or from the top of the view. */
  step(by: 1 | -1): void {
    const { painted } = this.parts.reading;
    if (painted.length === 0) return;
    const shown = this.state.shown ? painted.indexOf(this.state.shown.target) : -1;
    const inView = painted.findIndex((one) => rectsOf(one.place).some((rect) => rect.top >= 0));
    const from = shown >= 0 ? shown + by : by > 0 ? inView : inView - 1;
    const target = painted.at(from < 0 ? from : from % painted.length);
    if (!target) return;
    this.focusBefore ??= document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    scrollTo(target.place);
    this.point = undefined;
    this.tell({ type: 'step', target });
  }

  /** Brings a reference into view and lights it. */
  goTo(index: number): void {
    const target = this.parts.reading.painted[index];
    if (target) scrollTo(target.place);
    this.light(index);
  }

  /** Lights a reference for the panel; null puts out the light. */
  light(index: number | null): void {
    paintLit(index === null ? this.state.shown?.target.place : this.parts.reading.painted[index]?.place);
  }

  /** The page was read anew: a card stays with its reference where that still stands in the same place. */
  pageChanged(): void {
    const { painted } = this.parts.reading;
    this.tell({ type: 'reread', now: (old) => painted.find((one) => isSamePlace(one.place, old.place)) });
  }

  /** The library changed: what is shown may no longer be all there is. */
  libraryChanged(): void {
    this.tell({ type: 'again' });
  }

  stop(): void {
    this.tell({ type: 'close' });
  }

  private moved({ clientX: x, clientY: y, target, buttons, pointerType }: PointerEvent): void {
    // A pressed button means selecting or dragging; the reader is not pointing then.
    if (buttons || pointerType === 'touch' || !(target instanceof Element)) return;
    if (target === this.parts.host.element) return;
    const found = this.parts.reading.pointer.at(x, y, target);
    if (found) {
      if (found !== this.state.shown?.target) this.point = { x, y };
      this.tell({ type: 'enter', target: found });
    } else this.tell({ type: 'leave' });
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !this.state.shown) return;
    event.stopPropagation();
    this.tell({ type: 'close' });
  }

  private tell(event: Event_): void {
    const before = this.state;
    const [state, effects] = nextCardState(before, event);
    this.state = state;
    for (const effect of effects) {
      if (effect.type === 'wait')
        setTimeout(() => this.tell({ type: 'time', token: effect.token }), effect.ms);
      else this.ask(effect.target, effect.token);
    }
    if (before.shown !== state.shown) this.show(before.shown);
  }

  private ask(target: PaintedReference, token: number): void {
    this.parts.quietly(async () => {
      let answer: Answer = { failed: true };
      try {
        answer = { card: await this.lookUp(target) };
      } finally {
        this.tell({ type: 'reply', token, answer });
      }
    });
  }

  private async lookUp({ reference }: PaintedReference) {
    const { reading } = this.parts;
    const ask = () => send('card', { reference, standing: { page: reading.page } });
    let reply = await ask();
    if (reply === 'reread') {
      await reading.sendAgain();
      reply = await ask();
    }
    if (reply === 'reread') throw new Error('the page could not be read again');
    return reply;
  }

  /** Brings the page in line with what the state shows now. */
  private show(before: CardState<PaintedReference, Answer>['shown']): void {
    const { host, strings } = this.parts;
    const { shown } = this.state;
    if (!shown) {
      this.stopFloating?.();
      host.hide();
      paintLit(undefined);
      if (before?.by === 'keyboard') this.focusBefore?.focus({ preventScroll: true });
      this.focusBefore = undefined;
      return;
    }
    const shell = renderShell(host, {
      surface: { strings },
      answer: shown.answer,
      onEnter: () => this.tell({ type: 'enter-card' }),
      onLeave: () => this.tell({ type: 'leave' }),
    });
    host.show();
    if (before?.target === shown.target) return;
    paintLit(shown.target.place);
    this.stopFloating?.();
    this.stopFloating = floatBeside(shown.target.place, shell, this.point, () =>
      this.tell({ type: 'close' }),
    );
    if (shown.by === 'keyboard') shell.focus({ preventScroll: true });
  }
}
