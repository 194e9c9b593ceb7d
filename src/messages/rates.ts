/**
 * How often a tab may ask. A page may have taken over its content script, and must not ask through the library, nor
 * keep the background from others; a reader who sweeps the pointer over a page stays well within.
 */
import type { FrameRequestName, PageRequestName } from './request-rules.ts';

interface Rate {
  /** So many at once. */
  burst: number;
  /** So many more for every second after that. */
  perSecond: number;
}

type Bounded = PageRequestName | FrameRequestName;

export const RATES: Record<Bounded, Rate> = {
  settings: { burst: 20, perSecond: 1 },
  'read-page': { burst: 40, perSecond: 8 },
  'meet-script': { burst: 20, perSecond: 1 },
  card: { burst: 100, perSecond: 20 },
  'open-panel': { burst: 10, perSecond: 1 },
};

/** Says whether a tab may ask this now, and counts it; `now` is in milliseconds. */
export function createRates(now: () => number = () => performance.now()) {
  const left = new Map<string, { count: number; at: number }>();
  return (name: Bounded, tab: number | undefined): boolean => {
    const { burst, perSecond } = RATES[name];
    const key = `${name} ${tab}`;
    const at = now();
    const before = left.get(key) ?? { count: burst, at };
    const count = Math.min(burst, before.count + ((at - before.at) / 1000) * perSecond);
    const may = count >= 1;
    left.set(key, { count: may ? count - 1 : count, at });
    return may;
  };
}
