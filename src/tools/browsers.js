/**
 * Finds browsers. In: the name of a browser. Out: where it is on this machine, or how to get it. Plain JavaScript on
 * Node's own modules, since it runs before anything is installed.
 *
 * @typedef {'chromium' | 'firefox'} BrowserName
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @type {Record<BrowserName, { variable: string; commands: string[]; places: string[]; debian: string; title: string }>} */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
    title: 'Chromium 130 or newer (or Chrome, or Edge)',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
    title: 'Firefox 140 or newer',
  },
};

/** @param {BrowserName} name @returns {string | undefined} */
function findBrowser(name) {
  const { variable, commands, places } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/**
 * Finds the browser, or installs Debian's where possible.
 *
 * @param {BrowserName} name
 * @returns {string} where it is
 * @throws {Error} with one sentence saying what to install
 */
export function ensureBrowser(name) {
  const found =
    findBrowser(name) ?? (installFromDebian(BROWSERS[name].debian) ? findBrowser(name) : undefined);
  if (found) return found;
  const { title, variable } = BROWSERS[name];
  throw new Error(
    `Please install ${title}, or say where it is with the variable ${variable}, and try again.`,
  );
}

/** @param {string} debianPackage @returns {boolean} whether it could be installed */
function installFromDebian(debianPackage) {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${debianPackage} from Debian's packages …`);
  const run = (/** @type {string[]} */ args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  run(['update', '-q']);
  return run(['install', '-y', '-q', '--no-install-recommends', debianPackage, 'fonts-dejavu-core']);
}
