/** The browser as the background sees it: it records listeners, and does nothing. */
import { vi } from 'vitest';

export const OWN = 'chrome-extension://abc/';

type Listener = (...args: never[]) => unknown;

/** One event of the browser. */
class Event {
  readonly listeners: Listener[] = [];
  addListener(listener: Listener): void {
    this.listeners.push(listener);
  }
}

const nothing = () => vi.fn(async () => undefined);

export const browser = {
  runtime: {
    id: 'abc',
    getURL: (path: string) => new URL(path, OWN).href,
    onMessage: new Event(),
    onInstalled: new Event(),
    sendMessage: nothing(),
  },
  action: { onClicked: new Event(), setBadgeText: nothing(), setBadgeBackgroundColor: nothing() },
  commands: { onCommand: new Event() },
  contextMenus: { onClicked: new Event(), create: vi.fn(), update: nothing() },
  i18n: { getMessage: (name: string) => name },
  omnibox: { onInputStarted: new Event(), onInputChanged: new Event(), onInputEntered: new Event() },
  sidePanel: { open: nothing(), setPanelBehavior: nothing() },
  storage: {
    session: { set: nothing() },
    local: { get: async () => ({}), set: nothing() },
    onChanged: new Event(),
  },
  tabs: {
    onRemoved: new Event(),
    create: nothing(),
    query: async () => [],
    update: nothing(),
    sendMessage: nothing(),
  },
};
