/**
 * In: the background's word of the reader's settings, which a page cannot reach by itself. Out: those settings, asked
 * for when first needed, and whatever they change to.
 */
import { sendFromPage } from '../messages/requests.ts';
import { DEFAULTS, type Settings } from '../view-models/settings.ts';

/** `adopt` is called with the settings once they are known, and each time they change. */
export function createSettings(adopt: (now: Settings) => void) {
  let settings: Settings | undefined;
  const change = (now: Settings) => {
    settings = now;
    adopt(now);
  };
  const ask = () => sendFromPage('settings', {});
  return {
    /** The defaults until they are known. */
    now: (): Settings => settings ?? DEFAULTS,
    change,
    ask,
    /** Resolves once they are known. @throws as the request does; the next call asks again. */
    async known(): Promise<void> {
      if (settings) return;
      const reply = await ask();
      // A change that came meanwhile is newer.
      if (!settings) change(reply);
    },
  };
}
