/** In: the reader's settings, and each change of them. Out: the same to every page that we mark, which in Chromium cannot read them. */
import { notifyAll } from '../../src/messages/notices.ts';
import { closeToPages } from '../../src/storage/closed-to-pages.ts';
import { onSettings } from '../../src/storage/settings.ts';

export function registerSettings(): void {
  // At every start: also for a reader who updates, and after whatever made the browser forget it.
  closeToPages().catch(() => {});
  onSettings((now) => void notifyAll('settings-changed', now));
}
