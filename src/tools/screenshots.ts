/**
 * `npm run screenshots`: each kind of card, each tab of the panel and our own pages, light and dark, in
 * `.output/screenshots`;
 * and the picture of the README.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PAGES, site } from '../../tests/pages/site.ts';
import { buildExtension, ROOT } from './build.ts';
import { cardBox, pointAt, pointAway, tabNumber, waitForReferences } from './reader.ts';
import { openSession } from './session.ts';

const FOLDER = join(ROOT, '.output', 'screenshots');
const README_PICTURE = join(ROOT, '.github', 'card.png');

/** A card of each kind: its name, the page, the text pointed at, and where in it. */
const CARDS: [name: string, page: keyof typeof PAGES, text: string, within?: string][] = [
  ['mentions', 'agenda', 'Kamerstuk 31 066, nr. 1512'],
  ['document', 'agenda', 'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 403', 'nr. 403'],
  ['candidates', 'agenda', 'motie-Kathmann'],
  ['nothing', 'agenda', 'Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 77', 'nr. 77'],
  ['note', 'vragen', 'Microsoft1 slechts', '1'],
  ['answer', 'antwoorden', 'Antwoord 9 Zie vraag 5.', 'vraag 5'],
  ['probable', 'antwoorden', 'Kamerstuk 6643-1320'],
  ['combined', 'antwoordenDocx', 'antwoorden op vraag 1 en 2', 'vraag 1 en 2'],
];

const SCHEMES = ['light', 'dark'] as const;

const emulate = (page: Page, scheme: (typeof SCHEMES)[number]) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

mkdirSync(FOLDER, { recursive: true });
const session = await openSession({
  browser: 'chromium',
  extension: buildExtension('chromium', 'test'),
  site,
  width: 1000,
  height: 700,
});
try {
  for (const [name, where, text, within] of CARDS) {
    const page = await session.open(PAGES[where]);
    await waitForReferences(page);
    for (const scheme of SCHEMES) {
      await emulate(page, scheme);
      await pointAt(page, text, within);
      await page.screenshot({ path: join(FOLDER, `card-${name}-${scheme}.png`) });
      if (name === 'mentions' && scheme === 'light') await pictureForReadme(page);
      await pointAway(page);
    }
    await page.close();
  }
  const page = await session.open(PAGES.vragen);
  await waitForReferences(page);
  const panel = await session.openOwn('sidepanel.html');
  await panel.goto(`${panel.url()}?tab=${await tabNumber(panel, await page.title())}`);
  for (const width of [280, 400, 800]) {
    await panel.setViewport({ width, height: 760 });
    for (const [i, tab] of (await panel.$$('[role=tab]')).entries()) {
      await tab.click();
      if (i === 2) await panel.$eval('input[type=search]', (field) => field.focus());
      if (i === 2 && width === 280) await panel.type('input[type=search]', 'exitstrategie');
      await panel.waitForSelector('[role=tabpanel]:not([hidden]) li');
      for (const scheme of SCHEMES) {
        await emulate(panel, scheme);
        await panel.screenshot({ path: join(FOLDER, `panel-${i + 1}-${width}-${scheme}.png`) });
      }
    }
  }
  for (const name of ['library', 'options', 'welcome']) {
    const own = await session.openOwn(`${name}.html`);
    await own.setViewport({ width: 900, height: 760 });
    await own.waitForSelector('tbody tr a, fieldset input, p[lang]');
    for (const scheme of SCHEMES) {
      await emulate(own, scheme);
      await own.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`) });
    }
  }
} finally {
  await session.close();
}

/** The top of the page with its card. */
async function pictureForReadme(page: Page): Promise<void> {
  const { top, height } = await cardBox(page);
  await page.screenshot({
    path: README_PICTURE,
    clip: { x: 0, y: 0, width: 1000, height: Math.ceil(top + height + 40) },
  });
}
