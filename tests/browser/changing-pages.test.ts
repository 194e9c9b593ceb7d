import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pointAt, waitForReferences } from '../../src/tools/reader.ts';
import { PAGES } from '../pages/site.ts';
import { waitForText } from './panel.ts';
import { useDesk } from './session.ts';

const desk = useDesk();

test('text that arrives later is read when it arrives', async () => {
  const page = await desk.openBody('<div id="later"></div>');
  await page.evaluate(() => {
    const later = document.createElement('p');
    later.textContent = 'Zie Kamerstuk 31 066, nr. 1512 hierover.';
    document.getElementById('later')?.append(later);
  });
  await waitForReferences(page);
  expect(await pointAt(page, 'Kamerstuk 31 066, nr. 1512')).toContain('Overstap kantoorautomatisering');
});

test('navigation inside the page replaces what was underlined', async () => {
  const page = await desk.openBody('<p>Zie Kamerstuk 31 066, nr. 1512 en 2025Z18684.</p>');
  await waitForReferences(page, 2);
  await page.evaluate(() => {
    history.pushState({}, '', '/proef/verder');
    const main = document.querySelector('main');
    if (main) main.textContent = 'Nu gaat het over Kamerstuk 36 574, nr. 12 alleen.';
  });
  await page.waitForFunction(() => CSS.highlights.get('stukwijzer')?.size === 1, { polling: 50 });
  expect(await pointAt(page, 'Kamerstuk 36 574, nr. 12')).toContain('Bijenkorf Megascaler');
});

test('text that goes away takes its underline with it', async () => {
  const page = await desk.openBody('<p id="gone">Zie 2025Z18684.</p>');
  await waitForReferences(page);
  await page.evaluate(() => document.getElementById('gone')?.remove());
  await page.waitForFunction(() => !CSS.highlights.has('stukwijzer'), { polling: 50 });
});

test('a page that rewrites its document is read again, and can be pointed at again', async () => {
  const page = await desk.openBody('<p>Zie 2025Z18684.</p>');
  await waitForReferences(page);
  await pointAt(page, '2025Z18684');
  await page.evaluate(() => {
    document.open();
    document.append(document.createElement('html'));
    document.documentElement.append(document.createElement('body'));
    document.body.append('Nu gaat het over Kamerstuk 36 574, nr. 12 alleen.');
    document.close();
  });
  await page.waitForFunction(
    () => [...(CSS.highlights.get('stukwijzer') ?? [])].some((range) => range.startContainer.isConnected),
    { polling: 50 },
  );
  expect(await pointAt(page, 'Kamerstuk 36 574, nr. 12')).toContain('Bijenkorf Megascaler');
});

const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>Zie Kamerstuk 31 066, nr. ${i + 1}, over het debat.</p>`).join(
    '\n',
  );

/** Changes a letter of the page that it is in, again and again. */
const NEVER_STILL = `<p id="clock">a</p><script>
  const { firstChild } = document.getElementById('clock');
  setInterval(() => { firstChild.data = firstChild.data === 'a' ? 'b' : 'a'; }, 50);
</script>`;

test('a long page that never stops changing is underlined, and so is a page beside it', async () => {
  const long = await desk.openBody(NEVER_STILL + lines(40_000));
  const beside = await desk.open(PAGES.agenda);
  await waitForReferences(beside, 5);
  // Browsers give a tab that is not on view a turn a second, and reading takes dozens.
  await long.bringToFront();
  await waitForReferences(long, 40_000);
});

const badges = (own: Page): Promise<string[]> =>
  own.evaluate(async () => {
    const { tabs, action } = Reflect.get(globalThis, 'browser' in globalThis ? 'browser' : 'chrome');
    const all: { id: number }[] = await tabs.query({});
    return Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })));
  });

test('a page that is too large says so, until it has become smaller', async () => {
  const page = await desk.openBody(
    `<p>Zie 2025Z18684.</p><div id="much">${'veel tekst '.repeat(460_000)}</div>`,
  );
  const panel = await desk.openPanel('Nieuws');
  await waitForText(panel, 'te groot om te lezen');
  expect(await page.evaluate(() => CSS.highlights.has('stukwijzer'))).toBe(false);
  expect((await badges(panel)).filter(Boolean)).toEqual([]);
  await page.evaluate(() => document.getElementById('much')?.remove());
  await waitForReferences(page);
  await waitForText(panel, 'Eén verwijzing');
  await expect.poll(() => badges(panel)).toContain('1');
});
