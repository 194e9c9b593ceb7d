/** Brings the page in line with the card's state: renders, places, lights and focuses. */

import { referenceTo } from '../cards/targets.ts';
import { floatBeside, type Point } from '../page/float.ts';
import { paintLit } from '../page/highlights.ts';
import type { Host } from '../page/host.ts';
import type { Reference } from '../references/types.ts';
import { languagesOf, type Settings } from '../storage/settings.ts';
import { cardStringsFor } from '../strings/cards.ts';
import { renderShell, type ShellActions, type ShellProps } from './CardShell.tsx';
import type { Answer, Asked, Query } from './card-cache.ts';
import type { Asked as AskedFor, Shown } from './card-state.ts';
import type { PaintedReference } from './page-marker.ts';

export type ShownCard = Shown<PaintedReference, Query, Answer>;
export type Coming = AskedFor<PaintedReference, Answer>;

/** What the reader can do in the card. */
export interface Actions extends ShellActions {
  /** Opens a reference that stands in a paper, or in none in particular. */
  open(reference: Reference, document?: string): void;
  back(): void;
  lost(): void;
  /** Opens what is read now in the panel; absent where the browser lets no page do so. */
  inPanel: ((what: Asked) => void) | undefined;
}

export class CardWindow {
  private readonly host: Host;
  private readonly settings: () => Settings;
  private readonly actions: Actions;
  private stopFloating: (() => void) | undefined;
  private focusBefore: HTMLElement | undefined;

  constructor(host: Host, settings: () => Settings, actions: Actions) {
    this.host = host;
    this.settings = settings;
    this.actions = actions;
  }

  /** Where the focus returns once a card opened by key closes. */
  rememberFocus(): void {
    const { activeElement } = this.host.element.ownerDocument;
    this.focusBefore ??= activeElement instanceof HTMLElement ? activeElement : undefined;
  }

  /** Renders a card that is about to be shown, while nothing is. */
  prepare(coming: Coming): void {
    renderShell(this.host, this.propsFor({ target: coming.what, pages: [coming], by: 'pointer' }));
  }

  update(before: ShownCard | undefined, now: ShownCard | undefined, pointer: Point | undefined): void {
    if (!now) {
      this.close(before);
      return;
    }
    const shell = renderShell(this.host, this.propsFor(now));
    this.host.show(now.target.place.startContainer.parentElement);
    if (before?.target !== now.target) {
      paintLit(now.target.place);
      this.stopFloating?.();
      this.stopFloating = floatBeside(now.target.place, shell, pointer, () => this.actions.lost());
    }
    if (before?.pages.at(-1)?.what !== now.pages.at(-1)?.what) {
      shell.scrollTop = 0;
      if (now.by === 'keyboard' || now.pages.length > 1) shell.focus({ preventScroll: true });
    }
  }

  private close(before: ShownCard | undefined): void {
    const { element } = this.host;
    this.stopFloating?.();
    this.stopFloating = undefined;
    const hadFocus = element.ownerDocument.activeElement === element;
    this.host.hide();
    paintLit(undefined);
    if (before?.by === 'keyboard' && hadFocus) this.focusBefore?.focus({ preventScroll: true });
    this.focusBefore = undefined;
  }

  private propsFor(shown: ShownCard): ShellProps {
    const { actions } = this;
    const settings = this.settings();
    const strings = cardStringsFor(languagesOf(settings));
    const { inPanel } = actions;
    const page = shown.pages.at(-1);
    return {
      surface: {
        strings,
        open: (reference, document) => actions.open(reference, document),
        openAt: (adres) => actions.open(referenceTo(adres)),
      },
      theme: settings.theme,
      answer: page?.answer,
      pinned: shown.pinned === true,
      back: shown.pages.length > 1 ? actions.back : undefined,
      inPanel: inPanel && page && (() => inPanel(page.what)),
      actions,
    };
  }
}
