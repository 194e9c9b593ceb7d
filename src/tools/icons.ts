/** `npm run icons`: renders the icon from its SVG, in the sizes that browsers ask for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers.js';
import { ROOT } from './build.ts';

const FOLDER = join(ROOT, 'public', 'icon');
const svg = readFileSync(join(FOLDER, 'stukwijzer.svg'), 'utf8');

const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true });
}
await browser.close();
