import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pointAt, waitForReferences } from '../../src/tools/reader.ts';
import { PAGES } from '../pages/site.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong below `selector`, as lines that say what and where. */
async function violations(page: Page, selector: string): Promise<string[]> {
  // The page's policy forbids script elements; the driver may run a script all the same.
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
  /** Media features as the browser's own protocol names them. */
  features: { name: string; value: string }[];
}

/** Only Chromium lets a driver choose how a page looks to its reader. */
const LOOKS: Look[] =
  browserName === 'chromium'
    ? [
        { name: 'light', features: [{ name: 'prefers-color-scheme', value: 'light' }] },
        { name: 'dark', features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
        { name: 'forced colours', features: [{ name: 'forced-colors', value: 'active' }] },
      ]
    : [{ name: 'as the browser shows it', features: [] }];

describe.each(LOOKS)('$name', ({ features }) => {
  const show = async (page: Page) => {
    if (features.length === 0) return;
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features });
  };

  test.each([
    ['an answer', 'antwoorden', 'Antwoord 9 Zie vraag 5.', 'vraag 5'],
    ['mentions', 'agenda', 'Kamerstuk 31 066, nr. 1512', undefined],
    ['candidates', 'agenda', 'motie-Kathmann', undefined],
    ['a note', 'vragen', 'Microsoft1 slechts', '1'],
    ['a probable reading', 'antwoorden', 'Kamerstuk 6643-1320', undefined],
  ] as const)('axe finds nothing in the card of %s', async (_kind, where, text, within) => {
    const page = await desk.open(PAGES[where]);
    await show(page);
    await waitForReferences(page);
    await pointAt(page, text, within);
    expect(await violations(page, 'stukwijzer-kaart')).toEqual([]);
  });

  test('axe finds nothing in the panel, whatever its tab', async () => {
    const page = await desk.open(PAGES.vragen);
    await waitForReferences(page, 10);
    const panel = await desk.openPanel('Schriftelijke vragen');
    await show(panel);
    for (const tab of await panel.$$('[role=tab]')) {
      await tab.click();
      await panel.waitForSelector('[role=tabpanel]:not([hidden]) :is(li, input)');
      expect(await violations(panel, 'body')).toEqual([]);
    }
  });

  test.each([
    ['library', 'library.html', 'tbody tr a'],
    ['settings', 'options.html', 'fieldset input'],
    ['first', 'welcome.html', 'p'],
  ])('axe finds nothing in the %s page', async (_kind, path, whenThere) => {
    const page = await desk.session.openOwn(path);
    await show(page);
    await page.waitForSelector(whenThere);
    expect(await violations(page, 'body')).toEqual([]);
    await page.close();
  });
});
