/**
 * Prepares a fresh machine: packages as the lockfile says, and the browsers named as arguments. Does nothing where they
 * are there already. Plain JavaScript on Node's own modules, for any Node from 20 on; later tools run on the Node that
 * the packages bring.
 *
 *   node src/tools/setup.js chromium firefox
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browsers.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function installPackages() {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', /** @type {string[]} */ ([])];
  // Not `npm ci`: it insists on packages for other systems, which not every registry has.
  const { status } = spawnSync(command, [...args, 'install', '--no-save', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm install did not finish; the lines above say why.');
  writeFileSync(stamp, hash);
}

try {
  if (Number(process.versions.node.split('.')[0]) < 20) throw new Error('Please use Node 20 or newer.');
  installPackages();
  for (const name of process.argv.slice(2)) {
    if (name === 'chromium' || name === 'firefox') ensureBrowser(name);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
