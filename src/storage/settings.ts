/**
 * What the reader chose, kept in the browser's storage, which pages cannot reach in Chromium. In: whatever this version, an older
 * or a newer one stored. Out: valid settings; what does not fit falls back to its default, and what is unknown here is
 * left alone.
 */
import { browser } from 'wxt/browser';
import { DEFAULTS, type Settings } from '../view-models/settings.ts';

export const DELAYS = [100, 200, 400, 800] as const;

const KEY = 'settings';

const oneOf =
  <T extends string>(...choices: T[]) =>
  (value: unknown): value is T =>
    choices.includes(value as T);
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Whether this version understands a stored value. */
const FITS: { [K in keyof Settings]: (value: unknown) => boolean } = {
  delay: (value) => typeof value === 'number' && value >= 0 && value <= 5000,
  underline: oneOf('dotted', 'solid', 'none'),
  unmarked: isStrings,
  theme: oneOf('auto', 'light', 'dark'),
  language: oneOf('auto', 'nl', 'en'),
  paused: isStrings,
};

/** The settings in a stored value, whatever it is. */
export function settingsFrom(stored: unknown): Settings {
  const values = stored && typeof stored === 'object' ? stored : {};
  const fitting = Object.entries(values).filter(
    ([key, value]) => Object.hasOwn(FITS, key) && FITS[key as keyof Settings](value),
  );
  return { ...DEFAULTS, ...Object.fromEntries(fitting) };
}

export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

let lastChange: Promise<void> = Promise.resolve();

/**
 * Changes some settings and leaves all else that is stored, also what only a newer version knows. Changes are queued:
 * each starts from what the previous one stored.
 */
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<void> {
  const write = async () => {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    const changed = { ...(stored as object | undefined), ...change(settingsFrom(stored)) };
    await browser.storage.local.set({ [KEY]: changed });
  };
  const written = lastChange.then(write);
  lastChange = written.catch(() => {});
  return written;
}

/** Calls with the settings whenever they change, in whatever context, until the returned function is called. */
export function onSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(settingsFrom(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage?.onChanged.removeListener(listener);
}
