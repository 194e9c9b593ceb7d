/** The badge of the toolbar button: how many references the page of its tab has, or that we are paused there. */
import { browser } from 'wxt/browser';
import { hear } from '../../src/messages/announcements.ts';

const PAUSED = 'II';
const CALM = '#0b5f72';
const GREY = '#6b655c';

export function registerBadge(): void {
  hear('page-read', ({ count }, tabId) => {
    const text = count === null ? PAUSED : count > 999 ? '999' : String(count || '');
    // The tab may be gone by now; its badge is then, too.
    void browser.action.setBadgeText({ tabId, text }).catch(() => {});
    void browser.action
      .setBadgeBackgroundColor({ tabId, color: count === null ? GREY : CALM })
      .catch(() => {});
  });
}
