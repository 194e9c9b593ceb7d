/**
 * In: a frame on a page, and what our script on that page wants drawn in it. Out: the card, and word of what the reader
 * does with it. What the card says stays in here.
 */
import { render } from 'preact';
import { referenceTo } from '../cards/targets.ts';
import { announce } from '../messages/announcements.ts';
import { type FromFrame, isToFrame, type ToFrame, type View } from '../messages/frame.ts';
import { send } from '../messages/requests.ts';
import type { Reference } from '../references/types.ts';
import { onSettings, readSettings } from '../storage/settings.ts';
import { cardStringsFor } from '../strings/cards.ts';
import type { Card } from '../view-models/card.ts';
import { languagesOf, type Settings } from '../view-models/settings.ts';
import { CardShell } from './CardShell.tsx';
import { createFetchedCards } from './fetched-cards.ts';
import { dropOthersActs } from './reader-acts.ts';
import { watchHand } from './reader-hand.ts';
import { portToScript } from './script-port.ts';

/** A card that is still to come. */
const EMPTY: View = { drawing: 'loading', pinned: false, canGoBack: false, onView: false };

/** What is seen is laid out within a few frames. */
const LAID_OUT_MS = 100;

export async function runFrame(document: Document, view: Window): Promise<void> {
  const [port, first] = await Promise.all([portToScript(view), readSettings()]);
  let settings = first;
  let drawn = EMPTY;
  let reported: Card | undefined;
  const cards = createFetchedCards();
  const tell = (message: FromFrame) => port.postMessage(message);
  const handIsGone = watchHand(document, tell);

  const draw = (next: View) => {
    drawn = next;
    const { drawing, pinned, canGoBack, onView } = next;
    if (!onView) {
      handIsGone();
      reported = undefined;
    }
    const fetched = typeof drawing === 'number' ? cards.get(drawing) : undefined;
    const strings = cardStringsFor(languagesOf(settings));
    const open = (reference: Reference, document?: string) => tell({ type: 'open', reference, document });
    const root = document.documentElement;
    root.lang = strings.locale.slice(0, 2);
    root.dataset.theme = settings.theme;
    render(
      <CardShell
        surface={{ strings, open, openAt: (adres) => open(referenceTo(adres)) }}
        // A card that a frame before this one had is fetched anew.
        drawn={fetched?.card ?? (drawing === 'failed' ? 'failed' : 'loading')}
        pinned={pinned}
        onBack={canGoBack ? () => tell({ type: 'back' }) : undefined}
        onOpenInPanel={
          // Firefox opens its sidebar only for a click in its own pages.
          fetched && import.meta.env.BROWSER !== 'firefox'
            ? () => void send('open-panel', fetched.query).catch(() => {})
            : undefined
        }
        onPin={() => tell({ type: 'pin' })}
        onClose={() => tell({ type: 'close' })}
      />,
      document.body,
    );
    report();
    if (onView && fetched) reportAttention(fetched.card);
  };

  /** Tells how high the card is, once it is laid out; in a tab out of sight that may be never. */
  const report = (isLate = false) => {
    const height = naturalHeight(document);
    if (height > 0 || isLate) tell({ type: 'drawn', drawing: drawn.drawing, height });
    else if (drawn.onView) setTimeout(report, LAID_OUT_MS, true);
  };

  /** The panel shows what has to do with the part that the reader looks at. */
  const reportAttention = (card: Card) => {
    if (card === reported) return;
    reported = card;
    const adres = card.pieces[0]?.adres ?? card.papers[0]?.id;
    if (adres) announce({ event: 'attention', adres }).catch(() => {});
  };

  const obey = async (message: ToFrame) => {
    switch (message.type) {
      case 'ask': {
        const { key, query } = message;
        tell({ type: 'reply', key, reply: await cards.request(key, query) });
        return;
      }
      case 'draw':
        draw(message.view);
        return;
      case 'to-top': {
        const shell = shellOf(document);
        shell?.scrollTo(0, 0);
        if (message.focus) shell?.focus({ preventScroll: true });
        return;
      }
      case 'forget':
        cards.forgetAllBut(message.keep);
    }
  };

  draw(EMPTY);
  const shell = shellOf(document);
  if (!shell) throw new Error('no shell');
  dropOthersActs(shell);
  new ResizeObserver(() => report()).observe(shell.firstElementChild ?? shell);
  const applySettings = (now: Settings) => {
    settings = now;
    draw(drawn);
  };
  onSettings(applySettings);
  // Of a page that is kept aside, nobody hears of changes meanwhile.
  view.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void readSettings().then(applySettings);
  });
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isToFrame(data)) void obey(data);
  };
  tell({ type: 'ready' });
}

const shellOf = (document: Document) => document.querySelector<HTMLElement>('.shell');

/** The height in px at which nothing of the card would have to scroll; 0 while nothing is laid out. */
function naturalHeight(document: Document): number {
  const shell = shellOf(document);
  const contents = shell?.firstElementChild;
  if (!shell || !contents) return 0;
  const height = contents.getBoundingClientRect().height;
  if (height === 0) return 0;
  const { paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = getComputedStyle(shell);
  const around = [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth].map(Number.parseFloat);
  return Math.ceil(around.reduce((sum, one) => sum + one, height));
}
