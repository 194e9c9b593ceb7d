/** What is kept beside the database is for the extension alone; a page may have taken over its content script. */
import { browser } from 'wxt/browser';

/**
 * Takes `storage.local` away from content scripts, where the browser can: Chromium, which remembers it. Firefox cannot
 * yet, so nothing secret may be kept there.
 */
export async function closeToPages(): Promise<void> {
  const { local } = browser.storage;
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
