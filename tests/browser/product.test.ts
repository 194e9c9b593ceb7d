import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ROOT } from '../../src/tools/build.ts';
import { placeOfText, waitForReferences } from '../../src/tools/reader.ts';
import { openSession, type Session } from '../../src/tools/session.ts';
import { PAGES, site } from '../pages/site.ts';
import { filesOf, weightOf, weightsOf } from './built.ts';
import { IN_LIBRARIES, LOOKS, MANIFESTS, MOST_BYTES, MOST_BYTES_IN_ALL } from './promised.ts';
import { browserName } from './session.ts';

const folder = inject('product');

describe('what ships', () => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('the manifest asks for what is promised and nothing else', () => {
    const manifest: object = JSON.parse(read('manifest.json'));
    const powers = Object.entries(manifest).filter(([name]) => !LOOKS.includes(name));
    expect(Object.fromEntries(powers)).toEqual(MANIFESTS[browserName]);
  });

  test('no file turns text into markup or code, or loads code from elsewhere', () => {
    const ways =
      /.{0,60}(\.(inner|outer)HTML=|insertAdjacentHTML|createContextualFragment|setHTML\w*\(|document\.write|\bDOMParser\b|\beval\(|\bFunction\(|=Function\b(?!\.prototype)|new Function|importScripts|import\((["'`]https?:|\w)|<script[^>]+src="(https?:)?\/\/).{0,60}/g;
    const found = filesOf(folder)
      .filter((file) => /\.(js|html)$/.test(file))
      .flatMap((file) => {
        const ours = IN_LIBRARIES.reduce((text, known) => text.replace(known, ''), read(file));
        return [...ours.matchAll(ways)].map(([where]) => `${file}: ${where}`);
      });
    expect(found).toEqual([]);
  });

  test('the licences of everything in it come with it', () => {
    const licences = read('licences.txt');
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const [name, version] of Object.entries(dependencies))
      expect(licences).toContain(`\n${name} ${version} (`);
    expect(licences).toMatch(/^core-js, inside pdfjs-dist \(MIT\)$/m);
    expect(licences).not.toMatch(/fast-check|vitest|puppeteer/);
  });

  test('every entry point stays within its size', () => {
    const weights = weightsOf(folder);
    expect(Object.keys(weights).sort()).toEqual(Object.keys(MOST_BYTES).sort());
    const tooLarge = Object.entries(weights).filter(([entry, bytes]) => bytes > (MOST_BYTES[entry] ?? 0));
    expect(tooLarge).toEqual([]);
    expect(weightOf(folder, filesOf(folder))).toBeLessThan(MOST_BYTES_IN_ALL);
  });
});

describe('at work', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession({ browser: browserName, extension: folder, site });
  });
  afterAll(() => session.close());

  test('the page cannot see into the card, nor learn what is held', async () => {
    const page = await session.open(PAGES.agenda, (tab) =>
      tab.evaluateOnNewDocument(() => {
        const heard: unknown[] = [];
        Reflect.set(globalThis, 'heard', heard);
        addEventListener('message', ({ data }) => heard.push(data));
      }),
    );
    await waitForReferences(page, 5);
    // After installing, the welcome page opens by itself in front of ours.
    if (browserName === 'chromium')
      await session.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await page.bringToFront();
    const { x, y } = await placeOfText(page, '2025Z18684');
    await page.mouse.move(x, y);
    await page.waitForSelector('stukwijzer-kaart:popover-open');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('stukwijzer-kaart');
      return {
        html: host?.outerHTML,
        root: host?.shadowRoot,
        text: document.documentElement.innerText.includes('Van der Werf (D66)'),
        marks: [...CSS.highlights.keys()].sort(),
        heard: Reflect.get(globalThis, 'heard'),
        runtime: Reflect.get(globalThis, 'chrome')?.runtime,
      };
    });
    expect(seen).toEqual({
      html: '<stukwijzer-kaart popover="manual"></stukwijzer-kaart>',
      root: null,
      text: false,
      // One name for all references, held or not, and one for the reference pointed at.
      marks: ['stukwijzer', 'stukwijzer-lit'],
      heard: [],
      runtime: undefined,
    });
  });
});
