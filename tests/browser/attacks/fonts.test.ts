/** A page's fonts: they neither tell which letters the card has, nor change how it looks. */
import { expect, test } from 'vitest';
import { useHostilePages } from './hostile-pages.ts';

const pages = useHostilePages();

/** Names that style sheets use, the generic ones that a page can define among them. */
const FAMILIES = [
  ...['Iowan Old Style', 'Palatino Linotype', 'Palatino', 'Cambria', 'Times New Roman', 'Segoe UI', 'Roboto'],
  ...['Arial', 'Helvetica', 'ui-serif', 'ui-sans-serif', 'ui-monospace', 'system-ui', '-apple-system'],
  ...['BlinkMacSystemFont', 'serif', 'sans-serif'],
];

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];

const code = (letter: string) => letter.charCodeAt(0).toString(16);

const faces = (families: string[], rest: (letter: string) => string) =>
  families
    .flatMap((family) =>
      LETTERS.map(
        (letter) =>
          `@font-face { font-family: "${family}"; unicode-range: U+${code(letter)}; ${rest(letter)} }`,
      ),
    )
    .join('\n');

test('a page with a font for every letter is asked for none', async () => {
  const sheet = faces(FAMILIES, (letter) => `src: url("/letter/${code(letter)}")`);
  const page = await pages.open({ head: `<style>${sheet}</style>` });
  const asked = async () => {
    const wanted = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family }) => family);
    });
    return [...wanted, ...pages.session.askedOutside.filter((url) => url.includes('/letter/'))];
  };
  const before = await asked();
  await pages.openCard(page);
  expect(await asked()).toEqual(before);
  // What the test watches for would have been seen.
  await page.evaluate(() => {
    document.body.style.fontFamily = '"Iowan Old Style"';
    return document.fonts.ready;
  });
  await expect.poll(async () => (await asked()).length).toBeGreaterThan(before.length);
});

test('a page that gives other letters to the names of fonts does not change the card', async () => {
  const others = ['Arial', 'Helvetica', 'DejaVu Sans', 'DejaVu Serif', 'Liberation Sans', 'Times New Roman'];
  const src = others.map((name) => `local("${name}")`).join();
  const sheet = FAMILIES.map(
    (name) => `@font-face { font-family: "${name}"; src: ${src}; size-adjust: 180% }`,
  );
  const plain = await pages.openWithCard();
  const expected = await plain.screenshot({ encoding: 'base64' });
  const page = await pages.openWithCard({ head: `<style>${sheet.join('\n')}</style>` });
  await expect.poll(() => page.screenshot({ encoding: 'base64' })).toBe(expected);
});
