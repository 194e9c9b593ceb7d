import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pointAt, shownCard, waitForReferences } from '../../src/tools/reader.ts';
import { PAGES } from '../pages/site.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong below `selector`, one line per finding. */
async function violations(page: Page | Frame, selector: string): Promise<string[]> {
  // The page's policy forbids script elements, but the driver can still run a script.
  await page.evaluate(axeSource);
  return page.evaluate(async (root) => {
    const { axe } = window as unknown as {
      axe: { run(context: unknown, options: unknown): Promise<AxeResults> };
    };
    const { violations: found } = await axe.run({ include: [root] }, { resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, selector);
}

interface Look {
  name: string;
  /** Media features by their names in Chromium's protocol. */
  features: { name: string; value: string }[];
  /** The Firefox preferences with the same effect. */
  preferences: Record<string, number>;
}

const SCHEME = 'layout.css.prefers-color-scheme.content-override';
const COLOURS = 'browser.display.document_color_use';

const LOOKS: Look[] = [
  {
    name: 'light',
    features: [{ name: 'prefers-color-scheme', value: 'light' }],
    preferences: { [SCHEME]: 1, [COLOURS]: 0 },
  },
  {
    name: 'dark',
    features: [{ name: 'prefers-color-scheme', value: 'dark' }],
    preferences: { [SCHEME]: 0, [COLOURS]: 0 },
  },
  {
    name: 'forced colours',
    features: [
      { name: 'prefers-color-scheme', value: 'light' },
      { name: 'forced-colors', value: 'active' },
    ],
    preferences: { [SCHEME]: 1, [COLOURS]: 2 },
  },
];

/** Shows pages in this look, and waits until this page has it. In Chromium each protocol session has its own look. */
async function show(page: Page, { features, preferences }: Look, devtools?: CDPSession): Promise<void> {
  if (devtools) {
    await devtools.send('Emulation.setEmulatedMedia', { features });
  } else {
    const lines = Object.entries(preferences).map(
      (preference) => `Services.prefs.setIntPref(...${JSON.stringify(preference)});`,
    );
    await inFirefoxWindow(desk.session, lines.join(''));
  }
  const query = features.map(({ name, value }) => `(${name}: ${value})`).join(' and ');
  await page.waitForFunction((wanted) => matchMedia(wanted).matches, { polling: 50 }, query);
}

/** What axe finds wrong in any of the looks, on the page or in one frame of it. */
async function violationsInAllLooks(
  page: Page,
  selector: string,
  inside: Page | Frame = page,
): Promise<string[]> {
  const found: string[] = [];
  const devtools = browserName === 'chromium' ? await page.createCDPSession() : undefined;
  for (const look of LOOKS) {
    await show(page, look, devtools);
    found.push(...(await violations(inside, selector)).map((line) => `${look.name}: ${line}`));
  }
  await devtools?.detach();
  return found;
}

test.each([
  ['an answer', 'antwoorden', 'Antwoord 9 Zie vraag 5.', 'vraag 5'],
  ['mentions', 'agenda', 'Kamerstuk 31 066, nr. 1512', undefined],
  ['candidates', 'agenda', 'motie-Kathmann', undefined],
  ['nothing', 'agenda', 'vergaderjaar 2024–2025, nr. 77', undefined],
  ['a note', 'vragen', 'Microsoft1 slechts', '1'],
  ['a probable reading', 'antwoorden', 'Kamerstuk 6643-1320', undefined],
] as const)('axe finds nothing in the card of %s', async (_kind, where, text, within) => {
  const page = await desk.open(PAGES[where]);
  await waitForReferences(page);
  await pointAt(page, text, within);
  expect(await violationsInAllLooks(page, '.shell', await shownCard(page))).toEqual([]);
});

test('axe finds nothing wrong in the panel, on any tab, nor in what opens there', async () => {
  const page = await desk.open(PAGES.vragen);
  await waitForReferences(page, 10);
  const panel = await desk.openPanel('Schriftelijke vragen');
  await panel.locator('summary').click();
  expect(await violationsInAllLooks(panel, 'body')).toEqual([]);
  for (const tab of ['verwant', 'zoeken']) {
    await panel.click(`#tab-${tab}`);
    await panel.waitForSelector(`#vak-${tab} :is(li, input)`);
    expect(await violationsInAllLooks(panel, `#vak-${tab}`)).toEqual([]);
  }
  await panel.locator('.own .place .action').click();
  await panel.waitForSelector('.opened .piece');
  expect(await violationsInAllLooks(panel, '.opened')).toEqual([]);
});

test.each([
  ['library', 'library.html', 'tbody tr a'],
  ['paper', 'library.html#ah-tk-20252026-403', '.paper h1'],
  ['settings', 'options.html', 'fieldset input'],
  ['first', 'welcome.html', 'p'],
])('axe finds nothing in the %s page', async (_kind, path, whenThere) => {
  const page = await desk.session.openOwn(path);
  await page.waitForSelector(whenThere);
  expect(await violationsInAllLooks(page, 'body')).toEqual([]);
  await page.close();
});
