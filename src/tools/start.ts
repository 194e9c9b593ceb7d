/**
 * `npm start`: builds the extension and opens it on a sample page. With a display the window stays open; without one it
 * prints the cards of some references, and leaves screenshots in `.output/demo`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES, site } from '../../tests/pages/site.ts';
import { buildExtension, ROOT } from './build.ts';
import { pointAt, pointAway, waitForReferences } from './reader.ts';
import { openSession } from './session.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What the demo points at: the page, the text, and where in it. */
const POINTS: [page: keyof typeof PAGES, text: string, within?: string][] = [
  ['agenda', 'Kamerstuk 31 066, nr. 1512'],
  ['agenda', 'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 403', 'nr. 403'],
  ['agenda', '2025Z18684'],
  ['agenda', 'motie-Kathmann'],
  ['vragen', 'Microsoft1 slechts', '1'],
  ['antwoorden', 'Antwoord 9 Zie vraag 5.', 'vraag 5'],
];

async function showToReader(): Promise<void> {
  const session = await openSession({
    browser: 'chromium',
    extension: await buildExtension('chromium', 'production'),
    site,
    headless: false,
  });
  await session.open(PAGES.agenda);
  say('Stukwijzer is open on a sample page. Point at an underlined reference; close the window to end.');
  await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
}

async function printCards(): Promise<void> {
  const folder = join(ROOT, '.output', 'demo');
  mkdirSync(folder, { recursive: true });
  const extension = await buildExtension('chromium', 'test');
  const session = await openSession({ browser: 'chromium', extension, site, width: 1000, height: 760 });
  try {
    let open: { name: string; page: Awaited<ReturnType<typeof session.open>> } | undefined;
    for (const [i, [name, text, within]] of POINTS.entries()) {
      if (open?.name !== name) {
        await open?.page.close();
        open = { name, page: await session.open(PAGES[name]) };
        await waitForReferences(open.page);
      }
      const card = await pointAt(open.page, text, within);
      say(`\n── ${text} ──\n${card}`);
      for (const scheme of ['light', 'dark']) {
        await open.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await open.page.screenshot({ path: join(folder, `${i + 1}-${scheme}.png`) });
      }
      await pointAway(open.page);
    }
    say(`\nScreenshots: ${join('.output', 'demo')}`);
  } finally {
    await session.close();
  }
}

const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
await (hasDisplay && !process.env.CI ? showToReader() : printCards());
