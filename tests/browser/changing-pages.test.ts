import { expect, test } from 'vitest';
import { pointAt, waitForReferences } from '../../src/tools/reader.ts';
import { useDesk } from './session.ts';

const desk = useDesk();

test('text that comes later is read when it comes', async () => {
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
