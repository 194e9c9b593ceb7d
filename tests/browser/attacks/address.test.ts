/** Pages that guess, or know, the address of what a page may load of the extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { browserName } from '../session.ts';
import { useHostilePages } from './hostile-pages.ts';

const pages = useHostilePages();

const { web_accessible_resources: offered = [] }: { web_accessible_resources?: { resources: string[] }[] } =
  JSON.parse(readFileSync(join(inject('product'), 'manifest.json'), 'utf8'));

/** What a page may load, if it may load anything; and what it may not. */
const FILES = [
  ...offered.flatMap(({ resources }) => resources),
  'sidepanel.html',
  'seeds.json',
  'background.js',
];

const address = (file: string) => `${pages.session.origin}/${file}`;

// In Firefox the address is a secret of each installation.
test.runIf(browserName === 'chromium')(
  'a page that asks for our files at the known address gets none',
  async () => {
    const page = await pages.openWithCard();
    const got = await page.evaluate(async (urls) => {
      const loads = (element: HTMLElement, attributes: Record<string, string>) =>
        new Promise<string>((resolve) => {
          element.onload = () => resolve('loaded');
          element.onerror = () => resolve('failed');
          document.body.append(Object.assign(element, attributes));
        });
      const tries = urls.flatMap((url) => [
        fetch(url).then(
          (answer) => answer.text(),
          () => 'failed',
        ),
        fetch(url, { mode: 'no-cors' }).then(
          () => 'loaded',
          () => 'failed',
        ),
        loads(document.createElement('img'), { src: url }),
        loads(document.createElement('script'), { src: url }),
        loads(document.createElement('link'), { rel: 'stylesheet', href: url }),
      ]);
      return Promise.all(tries);
    }, FILES.map(address));
    expect(new Set(got)).toEqual(new Set(['failed']));
  },
);

test('a page that frames our files, and talks to them, gets no card and no word', async () => {
  const page = await pages.open({
    early: () => addEventListener('message', ({ data, origin }) => loot.push(JSON.stringify(data), origin)),
  });
  await page.evaluate(async (urls) => {
    for (const url of urls) {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.src = url;
      // Longer than a file of ours takes to load.
      await new Promise((resolve) => setTimeout(resolve, 300));
      for (const guess of [
        'open',
        { password: '' },
        { password: 'sesam' },
        { reference: '2025Z18684' },
        null,
      ]) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => loot.push('by port', JSON.stringify(data));
        frame.contentWindow?.postMessage(guess, '*', [port2]);
        port1.postMessage(guess);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }, FILES.map(address));
  expect(await page.evaluate(() => loot.join('; '))).toBe('');
  expect(await pages.read(page)).not.toContain('Van der Werf');
});
