/** The toolbar button opens the panel beside the page. */
import { browser } from 'wxt/browser';

export function registerPanel(): void {
  if (browser.sidePanel) {
    browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => {});
    return;
  }
  // Firefox calls it a sidebar, and has no types for it here.
  const { sidebarAction } = browser as unknown as { sidebarAction?: { toggle(): Promise<void> } };
  browser.action.onClicked.addListener(() => void sidebarAction?.toggle());
}
