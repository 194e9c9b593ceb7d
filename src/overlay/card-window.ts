/** In: the card's state before and now. Out: the card rendered, placed, its reference lit and the focus where it belongs. */
import { referenceTo } from '../cards/targets.ts';
import { floatBeside, type Point } from '../page/float.ts';
import { paintLit } from '../page/highlights.ts';
import type { Host } from '../page/host.ts';
import type { Reference } from '../references/types.ts';
import { languagesOf, type Settings } from '../storage/settings.ts';
import { cardStringsFor } from '../strings/cards.ts';
import { renderShell, type ShellActions } from './CardShell.tsx';
import type { Answer, Lookup, Query } from './card-cache.ts';
import type { CardPage, OpenCard } from './card-state.ts';
import type { PaintedReference } from './page-marker.ts';

export type ShownCard = OpenCard<PaintedReference, Query, Answer>;
type ComingCard = CardPage<PaintedReference, Answer>;

/** What the reader can do in the card. */
interface Actions extends ShellActions {
  /** Opens a reference, which may stand in the paper `document`. */
  open(reference: Reference, document?: string): void;
  back(): void;
  lost(): void;
  /** Opens what is on view in the panel; absent where the browser does not let a page do so. */
  openInPanel: ((lookup: Lookup) => void) | undefined;
}

interface CardWindow {
  /** Keeps where the focus is; it returns there once a card opened by key closes. */
  rememberFocus(): void;
  /** Renders a card that is about to be shown, while none is. */
  prepare(coming: ComingCard): void;
  update(before: ShownCard | undefined, now: ShownCard | undefined, pointer: Point | undefined): void;
}

export function createCardWindow(host: Host, settings: () => Settings, actions: Actions): CardWindow {
  const { element } = host;
  const page = element.ownerDocument;
  let stopFloating: (() => void) | undefined;
  let focusBefore: HTMLElement | undefined;

  const renderCard = ({ pages, pinned }: ShownCard) => {
    const { openInPanel } = actions;
    const onView = pages.at(-1);
    return renderShell(host, {
      surface: {
        strings: cardStringsFor(languagesOf(settings())),
        open: actions.open,
        openAt: (adres) => actions.open(referenceTo(adres)),
      },
      theme: settings().theme,
      answer: onView?.answer,
      pinned: pinned === true,
      onBack: pages.length > 1 ? actions.back : undefined,
      onOpenInPanel: openInPanel && onView && (() => openInPanel(onView.what)),
      actions,
    });
  };

  const close = (before: ShownCard | undefined) => {
    stopFloating?.();
    stopFloating = undefined;
    const hadFocus = page.activeElement === element;
    host.hide();
    paintLit(undefined);
    if (before?.by === 'keyboard' && hadFocus) focusBefore?.focus({ preventScroll: true });
    focusBefore = undefined;
  };

  return {
    rememberFocus() {
      const { activeElement } = page;
      focusBefore ??= activeElement instanceof HTMLElement ? activeElement : undefined;
    },
    prepare(coming) {
      renderCard({ target: coming.what, pages: [coming], by: 'pointer' });
    },
    update(before, now, pointer) {
      if (!now) {
        close(before);
        return;
      }
      const { target, pages, by } = now;
      const shell = renderCard(now);
      host.show(target.place.startContainer.parentElement);
      if (before?.target !== target) {
        paintLit(target.place);
        stopFloating?.();
        stopFloating = floatBeside(target.place, shell, pointer, actions.lost);
      }
      if (before?.pages.at(-1)?.what !== pages.at(-1)?.what) {
        shell.scrollTop = 0;
        if (by === 'keyboard' || pages.length > 1) shell.focus({ preventScroll: true });
      }
    },
  };
}
