/**
 * A real browser with the built extension in it. In: the extension, and the pages of https://www.tweedekamer.nl to
 * serve. Out: a session that opens pages. Any other network request ends at a closed door, and is recorded.
 */
import { createServer, type Server } from 'node:net';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from './browsers.js';

/** A page of the site, as its server sends it. */
interface Sent {
  html: string;
  headers?: Record<string, string>;
}

/** The HTML at an address of the site, alone or as it is sent; undefined where the site has no such page. */
export type Site = (url: URL) => string | Sent | undefined;

interface SessionOptions {
  browser: BrowserName;
  /** The built extension. */
  extension: string;
  site: Site;
  headless?: boolean;
  width?: number;
  height?: number;
  /** A profile to keep between sessions. */
  profile?: string;
}

export interface Session {
  name: BrowserName;
  browser: Browser;
  /** The origin of the extension's pages. */
  readonly origin: string;
  /** Opens a page of the site; `before` runs on the tab before it goes there. */
  open(url: string, before?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** Opens a page of the extension as a tab; `before` runs on the tab before it goes there. */
  openOwn(path: string, before?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** Network requests of a page or the extension that were not answered here. */
  readonly askedOutside: readonly string[];
  /** Removes the extension from under the open pages. */
  uninstall(): Promise<void>;
  /** Installs it again over itself, as an update does. */
  reinstall(): Promise<unknown>;
  close(): Promise<void>;
}

/** What has not come by then will not come. */
const WAIT_MS = 60_000;

/** Fixed, so that the address of the extension's pages is known in Firefox. */
const FIREFOX_UUID = '8f1a4b2e-6c7d-4e5f-9a0b-1c2d3e4f5a6b';
export const FIREFOX_ID = 'stukwijzer@stukwijzer.example';

export async function openSession(options: SessionOptions): Promise<Session> {
  const { browser: name, site, headless = true, width = 1200, height = 900 } = options;
  const askedOutside: string[] = [];
  const door = await closedDoor(askedOutside);
  const port = portOf(door);
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: ensureBrowser(name),
    headless,
    timeout: WAIT_MS,
    defaultViewport: headless ? { width, height } : null,
    ...(options.profile && { userDataDir: options.profile }),
    ...(name === 'chromium' ? chromium(port) : firefox(port)),
  });
  const id =
    name === 'chromium'
      ? await browser.installExtension(options.extension)
      : await installInFirefox(browser, options);
  const origin = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
  return {
    name,
    browser,
    origin,
    askedOutside,
    uninstall: () => browser.uninstallExtension(id),
    reinstall: () => browser.installExtension(options.extension),
    async open(url, before) {
      const page = await browser.newPage();
      page.setDefaultTimeout(WAIT_MS);
      await answerPages(page, site, askedOutside);
      await before?.(page);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async openOwn(path, before) {
      const page = await browser.newPage();
      page.setDefaultTimeout(WAIT_MS);
      await before?.(page);
      const address = `${origin}/${path}`;
      const going = page.goto(address, { waitUntil: 'domcontentloaded' });
      if (name === 'chromium') await going;
      else await Promise.race([going, arrived(page, address)]);
      return page;
    },
    async close() {
      await browser.close();
      door.close();
    },
  };
}

/** In Firefox, navigation to a page of the extension never settles, though the page does arrive. */
async function arrived(page: Page, address: string): Promise<void> {
  const there = () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address);
  while (!(await there().catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function installInFirefox(browser: Browser, { extension }: SessionOptions): Promise<string> {
  await browser.installExtension(extension);
  return FIREFOX_ID;
}

/** Answers requests for pages of the site; anything else is refused and recorded. */
async function answerPages(page: Page, site: Site, refused: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const url = new URL(request.url());
    if (!url.protocol.startsWith('http')) return void request.continue();
    const found = url.hostname.endsWith('tweedekamer.nl') ? site(url) : undefined;
    if (found === undefined) {
      // Browsers ask for a page's icon by themselves.
      if (url.pathname === '/favicon.ico') return void request.respond({ status: 204 });
      refused.push(url.href);
      return void request.abort();
    }
    const { html, headers = {} } = typeof found === 'string' ? { html: found } : found;
    request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html });
  });
}

function chromium(port: number) {
  return {
    enableExtensions: true,
    pipe: true,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--lang=nl',
      '--accept-lang=nl',
      `--proxy-server=127.0.0.1:${port}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}

function firefox(port: number) {
  return {
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'intl.accept_languages': 'nl',
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
    },
  };
}

/** Browsers' own requests: updates, settings, and connections opened ahead. */
const BROWSERS_OWN =
  /^(https?:\/\/)?([\w-]+\.)*(google|googleapis|gstatic|gvt1|mozilla|firefox|tweedekamer)\.(com|org|net|nl)(:443|[/:].*)?$/;

/** A proxy that lets nothing through and records who knocked. */
function closedDoor(knocks: string[]): Promise<Server> {
  const server = createServer((socket) => {
    socket.once('data', (data) => {
      const [, target = ''] = /^[A-Z]+ (\S+) HTTP/.exec(data.toString('latin1')) ?? [];
      if (!BROWSERS_OWN.test(target)) knocks.push(target);
      socket.destroy();
    });
    socket.on('error', () => {}); // Browsers hang up as they like.
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the closed door has no port');
  return address.port;
}
