import { expect, test } from 'vitest';
import { pointAt, waitForReferences } from '../../src/tools/reader.ts';
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
