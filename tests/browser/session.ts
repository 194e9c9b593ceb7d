/** One browser session per test file, with the sample site and any pages that a test adds. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { tabNumber } from '../../src/tools/reader.ts';
import { openSession, type Session } from '../../src/tools/session.ts';
import { site, sitePage } from '../pages/site.ts';

export const browserName = inject('browser');

interface Desk {
  session: Session;
  /** Opens a page of the sample site. */
  open(url: string): Promise<Page>;
  /** Opens a page that looks like the site's, with this body. */
  openBody(body: string, head?: string): Promise<Page>;
  /** Opens the panel beside a page of the site, as a tab of its own. */
  openPanel(title: string): Promise<Page>;
  /** Opens a page with exactly this HTML. */
  openHtml(html: string): Promise<Page>;
}

export function useDesk(): Desk {
  let session: Session | undefined;
  const addedPages = new Map<string, string>();
  const pages: Page[] = [];
  let finder: Promise<Page> | undefined;
  const started = () => {
    if (!session) throw new Error('the browser has not started');
    return session;
  };
  beforeAll(async () => {
    session = await openSession({
      browser: browserName,
      extension: inject('extension'),
      site: (url) => addedPages.get(url.href) ?? site(url),
    });
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
  });
  afterAll(() => session?.close());

  const open = async (url: string) => {
    const page = await started().open(url);
    pages.push(page);
    return page;
  };
  const openHtml = (html: string) => {
    const url = `https://www.tweedekamer.nl/proef/${addedPages.size + 1}`;
    addedPages.set(url, html);
    return open(url);
  };
  return {
    get session() {
      return started();
    },
    open,
    async openPanel(title) {
      finder ??= started().openOwn('options.html');
      const panel = await started().openOwn(`sidepanel.html?tab=${await tabNumber(await finder, title)}`);
      pages.push(panel);
      return panel;
    },
    openHtml,
    openBody: (body, head) => openHtml(sitePage('Nieuws : Proef', body, head)),
  };
}
