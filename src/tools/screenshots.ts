/**
 * `npm run screenshots`: each kind of card, each tab of the panel and our own pages, light and dark, in Dutch and
 * English, in `.output/screenshots`; and the pictures of the README.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PAGES, site } from '../../tests/pages/site.ts';
import { buildExtension, ROOT } from './build.ts';
import { cardBox, pointAt, pointAway, tabNumber, waitForReferences } from './reader.ts';
import { openSession } from './session.ts';

const FOLDER = join(ROOT, '.output', 'screenshots');
const FOR_README = join(ROOT, '.github');

/** A card of each kind: its name, the page, the text, and where in it to point. */
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

const LANGUAGES = ['nl', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** As narrow as a panel can get, usual, and wide. */
const PANEL_WIDTHS = [280, 400, 800];
const OWN_WIDTHS = [400, 900];

/** Our own pages by name; a paper with its timeline is a page of the library. */
const OWN_PAGES = [
  ['library', 'library.html'],
  ['paper', 'library.html#ah-tk-20252026-403'],
  ['options', 'options.html'],
  ['welcome', 'welcome.html'],
] as const;

mkdirSync(FOLDER, { recursive: true });
const session = await openSession({
  browser: 'chromium',
  extension: await buildExtension('chromium', 'test'),
  site,
  width: 1000,
  height: 700,
});
try {
  for (const language of LANGUAGES) {
    await setLanguage(language);
    await takeCards(language);
    await takePanel(language);
    for (const [name, path] of OWN_PAGES) await takeOwnPage(name, path, language);
  }
} finally {
  await session.close();
}

/** Chooses the language in the settings, as a reader would. */
async function setLanguage(language: Language): Promise<void> {
  const options = await session.openOwn('options.html');
  await options.select('label:has([value=nl]) select', language);
  await options.waitForSelector(`html[lang=${language}]`);
  await options.close();
}

async function takeCards(language: Language): Promise<void> {
  for (const [name, where, text, within] of CARDS) {
    const page = await session.open(PAGES[where]);
    await waitForReferences(page);
    await inBothSchemes(page, async (scheme) => {
      await pointAt(page, text, within);
      await take(page, `card-${name}-${scheme}-${language}`);
      if (name === 'mentions' && scheme === 'light' && language === 'nl') await takeForReadme(page);
      await pointAway(page);
    });
    await page.close();
  }
}

/** Every tab, and a card opened in the panel from another. */
async function takePanel(language: Language): Promise<void> {
  const page = await session.open(PAGES.vragen);
  await waitForReferences(page);
  const panel = await session.openOwn('sidepanel.html');
  await panel.goto(`${panel.url()}?tab=${await tabNumber(panel, await page.title())}`);
  await panel.waitForSelector('.lines li');
  const inView = async (name: string) => {
    for (const width of PANEL_WIDTHS) {
      await panel.setViewport({ width, height: 760 });
      await inBothSchemes(panel, (scheme) => take(panel, `panel-${name}-${width}-${scheme}-${language}`));
    }
  };
  const usual = async (name: string) => {
    if (language !== 'nl') return;
    await panel.setViewport({ width: 400, height: 640 });
    await panel.screenshot({ path: join(FOR_README, `panel-${name}.png`) });
  };
  await inView('page');
  await usual('page');
  await panel.click('#tab-verwant');
  await panel.waitForSelector('#vak-verwant li');
  await inView('related');
  await usual('related');
  await panel.click('#tab-zoeken');
  // The panel keeps the query from one language to the next.
  if (language === LANGUAGES[0]) await panel.type('input[type=search]', 'Microsoft');
  await panel.waitForSelector('#vak-zoeken mark');
  await inView('search');
  await panel.locator('#vak-zoeken .line').click();
  await panel.waitForSelector('.opened .card button.reference');
  await panel.locator('.opened .card button.reference').click();
  await panel.waitForSelector('.trail');
  await panel.waitForSelector('.opened .card');
  await inView('opened');
  await panel.close();
  await page.close();
}

async function takeOwnPage(name: string, path: string, language: Language): Promise<void> {
  const own = await session.openOwn(path);
  await own.waitForSelector('tbody tr a, .question-timeline .step, fieldset input, p[lang]');
  for (const width of OWN_WIDTHS) {
    await own.setViewport({ width, height: 760 });
    await inBothSchemes(own, (scheme) => take(own, `${name}-${width}-${scheme}-${language}`, true));
  }
  await own.close();
}

async function inBothSchemes(page: Page, show: (scheme: string) => Promise<unknown>): Promise<void> {
  for (const scheme of ['dark', 'light']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await show(scheme);
  }
}

async function take(page: Page, name: string, fullPage = false): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage });
}

/** The top of the page with its card. */
async function takeForReadme(page: Page): Promise<void> {
  const { top, height } = await cardBox(page);
  await page.screenshot({
    path: join(FOR_README, 'card.png'),
    clip: { x: 0, y: 0, width: 1000, height: Math.ceil(top + height + 40) },
    // Otherwise the viewport grows for a moment, and the card may close.
    captureBeyondViewport: false,
  });
}
