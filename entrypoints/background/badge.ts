/** In: announcements of pages. Out: the badge of the toolbar button: the number of references, or that we are paused. */
import { browser } from 'wxt/browser';
import { hear } from '../../src/messages/announcements.ts';

const PAUSED = 'II';
const ACTIVE_COLOUR = '#0b5f72';
const PAUSED_COLOUR = '#6b655c';

export function registerBadge(): void {
  hear('page-read', ({ count }, tabId) => {
    const text = count === null ? PAUSED : count > 999 ? '999' : String(count || '');
    // The tab may be gone by now, and its badge with it.
    void browser.action.setBadgeText({ tabId, text }).catch(() => {});
    void browser.action
      .setBadgeBackgroundColor({ tabId, color: count === null ? PAUSED_COLOUR : ACTIVE_COLOUR })
      .catch(() => {});
  });
}
