/** Pages whose policies forbid what a card may be made of: it reads all the same, and no report tells of it. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pointElsewhere, useHostilePages } from './hostile-pages.ts';

const pages = useHostilePages();

/** Runs in the page before anything else of it. */
function noteReports(): void {
  addEventListener('securitypolicyviolation', ({ blockedURI, sourceFile, effectiveDirective }) =>
    loot.push(blockedURI, sourceFile, effectiveDirective),
  );
  addEventListener('error', ({ message }) => loot.push(message), true);
  if ('ReportingObserver' in window)
    new ReportingObserver((reports) => loot.push(...reports.map((one) => JSON.stringify(one)))).observe();
}

const CSP = 'Content-Security-Policy';
/** What the sample page itself is made of. */
const OWN = "script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:";

test.each<[string, Record<string, string>]>([
  ['frames', { [CSP]: `frame-src 'none'; child-src 'none'; ${OWN}; report-uri /verslag` }],
  ['all but its own', { [CSP]: `default-src 'none'; ${OWN}; frame-ancestors 'none'; report-uri /verslag` }],
  [
    'what others only report',
    { [`${CSP}-Report-Only`]: `default-src 'none'; ${OWN}; frame-src 'none'; report-uri /verslag` },
  ],
  [
    'strings as markup',
    { [CSP]: "require-trusted-types-for 'script'; trusted-types 'none'; report-uri /verslag" },
  ],
  [
    'windows and frames of others',
    { 'Cross-Origin-Opener-Policy': 'same-origin', 'X-Frame-Options': 'DENY' },
  ],
  ['powers to frames', { 'Permissions-Policy': 'clipboard-write=(), clipboard-read=(), fullscreen=()' }],
  ['a referrer', { 'Referrer-Policy': 'no-referrer', 'Document-Policy': 'sync-xhr=?0' }],
])('on a page that forbids %s the card reads', async (_, headers) => {
  const page = await pages.openWithCard({ early: noteReports, headers });
  pages.expectNothingIn(await page.evaluate(() => loot));
  expect(await page.evaluate(() => loot.join('; '))).toBe('');
  expect(pages.session.askedOutside.filter((url) => url.includes('/verslag'))).toEqual([]);
});

const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const isLit = (page: Page) =>
  page.waitForFunction(() => CSS.highlights.has('stukwijzer-lit'), { polling: 50 });

/** What browsers tell a page that isolates itself of what it holds, frames included; only Chromium does. */
async function measuredMemory(): Promise<unknown> {
  const measure: unknown = Reflect.get(performance, 'measureUserAgentSpecificMemory');
  return crossOriginIsolated && typeof measure === 'function' ? measure.call(performance) : [];
}

test.each<[string, Record<string, string>]>([
  ['sandboxed', { [CSP]: 'sandbox allow-scripts allow-same-origin' }],
  ['sandboxed without an origin', { [CSP]: 'sandbox allow-scripts' }],
  ['isolated', { ...ISOLATED, 'Cross-Origin-Embedder-Policy': 'require-corp' }],
  ['isolated without credentials', { ...ISOLATED, 'Cross-Origin-Embedder-Policy': 'credentialless' }],
])('on a page that is %s nothing of the card gets out', async (_, headers) => {
  const page = await pages.open({ early: noteReports, headers });
  const marks = await page.evaluate(() => CSS.highlights.get('stukwijzer')?.size);
  // The reference is lit with its card, whether or not the card may show here.
  await pages.pointAtReference(page);
  await isLit(page);
  await pointElsewhere(page);
  await pages.pointAtReference(page);
  await isLit(page);
  const memory = await page.evaluate(measuredMemory);
  pages.expectNothingIn([memory, await page.evaluate(() => loot)]);
  expect(JSON.stringify(memory)).not.toContain('card.html');
  expect(await page.evaluate(() => CSS.highlights.get('stukwijzer')?.size)).toBe(marks);
});
