/**
 * Builds the extension. The 'test' build differs from the product in one thing: drivers may look into the card's
 * shadow root.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from './browsers.js';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Builds and returns the folder that a browser can load; throws with what the build said where it failed. */
export function buildExtension(name: BrowserName, mode: 'production' | 'test'): string {
  const browser = name === 'chromium' ? 'chrome' : 'firefox';
  runWxt(['build', '--browser', browser, '--mode', mode]);
  return join(ROOT, '.output', `${browser}-mv3${mode === 'test' ? '-test' : ''}`);
}

/** Runs WXT in a folder of sources; throws with what it said where it failed. */
export function runWxt(args: string[], folder = ROOT): void {
  const wxt = join(folder, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  // A process of its own: the build draws a moving picture on whatever output it is given.
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
}
