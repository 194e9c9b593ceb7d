/**
 * Builds the extension. The 'test' build differs from the product in one thing: drivers may look into the card's
 * shadow root.
 */
import { join } from 'node:path';
import { build } from 'wxt';
import type { BrowserName } from './browsers.js';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Builds and returns the folder that a browser can load. */
export async function buildExtension(name: BrowserName, mode: 'production' | 'test'): Promise<string> {
  const browser = name === 'chromium' ? 'chrome' : 'firefox';
  await build({ root: ROOT, browser, mode, logger: quiet });
  return join(ROOT, '.output', `${browser}-mv3${mode === 'test' ? '-test' : ''}`);
}

const nothing = () => {};

/** Only what went wrong is worth a line. */
const quiet = {
  debug: nothing,
  log: nothing,
  info: nothing,
  start: nothing,
  ready: nothing,
  success: nothing,
  warn: nothing,
  fail: (...lines: unknown[]) => process.stderr.write(`${lines.join(' ')}\n`),
  error: (...lines: unknown[]) => process.stderr.write(`${lines.join(' ')}\n`),
  fatal: (...lines: unknown[]) => process.stderr.write(`${lines.join(' ')}\n`),
  box: nothing,
  level: 0,
};
