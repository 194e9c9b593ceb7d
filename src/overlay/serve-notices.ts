/**
 * In: notices from the background and the panel to this page. Out: the page steps to a reference, scrolls to a spot,
 * lights one up, looks again, follows the settings, says what it holds, or takes up with the card's frame.
 */
import { listen } from '../messages/notices.ts';
import type { Spot } from '../messages/protocol.ts';
import { paintLit } from '../page/highlights.ts';
import { isShown, rectsOf, scrollTo } from '../page/places.ts';
import type { Settings } from '../view-models/settings.ts';
import type { CardController } from './card-controller.ts';
import type { PageMarker } from './page-marker.ts';

interface Options {
  marker: PageMarker;
  controller: CardController;
  onSettings: (now: Settings) => void;
  signal: AbortSignal;
}

export function serveNotices({ marker, controller, onSettings, signal }: Options): void {
  /** Null turns the light off, except on the reference that has a card. */
  const light = (spot: Spot | null) =>
    paintLit(spot === null ? controller.shown()?.target.place : marker.placeOf(spot));

  listen(
    {
      step: silently(({ by }) => step(by, marker, controller)),
      'settings-changed': silently(onSettings),
      'library-changed': silently(() => controller.libraryChanged()),
      state: async ({ again }) => {
        if (again) await marker.sendAgain();
        return marker.state();
      },
      'go-to': silently(({ spot }) => {
        const place = marker.placeOf(spot);
        if (place) scrollTo(place);
        light(spot);
      }),
      light: silently(({ spot }) => light(spot)),
      'frame-loaded': silently(({ password }) => controller.meetFrame(password)),
    },
    signal,
  );
}

/** To the next (1) or previous (-1) reference, from the one shown or from the top of the view. */
function step(by: 1 | -1, { painted }: PageMarker, controller: CardController): void {
  const candidates = painted.filter(({ place }) => isShown(place));
  if (candidates.length === 0) return;
  const shown = controller.shown();
  const current = shown ? candidates.indexOf(shown.target) : -1;
  const firstInView = candidates.findIndex(({ place }) => rectsOf(place).some(({ top }) => top >= 0));
  const next = current >= 0 ? current + by : by > 0 ? firstInView : firstInView - 1;
  const target = candidates.at(next < 0 ? next : next % candidates.length);
  if (!target) return;
  scrollTo(target.place);
  controller.show(target, 'keyboard');
}

/** A handler of a notice that is not replied to. */
const silently =
  <T>(act: (notice: T) => void) =>
  async (notice: T) => {
    act(notice);
    return null;
  };
