/**
 * Builds the extension. In: a browser and a mode. Out: a folder. The 'test' build differs from the product in one
 * thing: drivers may look into the card's shadow root.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from './browsers.js';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Returns the folder that a browser can load; throws with the build's output where it failed. */
export async function buildExtension(name: BrowserName, mode: 'production' | 'test'): Promise<string> {
  const browser = name === 'chromium' ? 'chrome' : 'firefox';
  await runWxt(['build', '--browser', browser, '--mode', mode]);
  return join(ROOT, '.output', `${browser}-mv3${mode === 'test' ? '-test' : ''}`);
}

/** Runs WXT in a folder of sources; throws with its output where it failed. */
export async function runWxt(args: string[], folder = ROOT): Promise<void> {
  const wxt = join(folder, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  // In a process of its own, since the build animates whatever output it is given.
  await promisify(execFile)(process.execPath, [wxt, ...args], {
    cwd: folder,
    // A test runner's own NODE_ENV would make another kind of build.
    env: { ...process.env, NODE_ENV: 'production' },
  }).catch(({ stdout, stderr }) => {
    throw new Error(`the build failed:\n${stdout}${stderr}`);
  });
}
