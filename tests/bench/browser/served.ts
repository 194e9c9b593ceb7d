/**
 * A real browser with a page of ours. In: a folder with a `page.html`, whose script puts functions under
 * `window.functions`. Out: the page, built by the project's Vite and served from this machine, in which they can be
 * called; the browser can be closed or killed, and opened again with what it stored.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, ensureBrowser } from '../../../src/tools/browsers.js';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

/** What the page offers; what goes in and comes out is JSON. */
type Offered = Record<string, (...args: never[]) => unknown>;

/** Calls a function of the page. */
type Call<Functions extends Offered> = <Name extends keyof Functions & string>(
  name: Name,
  ...args: Parameters<Functions[Name]>
) => Promise<Awaited<ReturnType<Functions[Name]>>>;

export interface Served<Functions extends Offered> {
  call: Call<Functions>;
  /** The page as the browser's driver sees it; a new one after a restart. */
  page(): Page;
  /** The same page in another tab. */
  another(): Promise<Call<Functions>>;
  /** Bytes of the page's heap in use after a garbage collection. */
  heap(): Promise<number>;
  /** Kills the browser and all its processes without warning, as a power cut does. */
  kill(): Promise<void>;
  /** Closes the browser and opens it again, so that nothing is left in its memory. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface ServedOptions {
  browser?: BrowserName;
  /** Folder that the browser keeps everything in; without, one that goes when it is closed. */
  profile?: string;
  /** Milliseconds to wait after each start. */
  settle?: number;
  /** Files that the page can fetch, by name. */
  files?: Record<string, Uint8Array>;
}

export async function openServed<Functions extends Offered>(
  root: string,
  { browser: name = 'chromium', files = {}, settle = 0, ...options }: ServedOptions = {},
): Promise<Served<Functions>> {
  const folder = mkdtempSync(join(tmpdir(), 'stukwijzer-served-'));
  const built = join(folder, 'page');
  await buildPage(root, built);
  const server = await serve(built, files);
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/page.html`;
  const profile = options.profile ?? join(folder, 'profile');
  let browser = await launch(name, profile);
  let page = await visit(browser, url);
  await setTimeout(settle);
  return {
    call: (...args) => callOf<Functions>(page)(...args),
    page: () => page,
    another: async () => callOf<Functions>(await visit(browser, url, 'new')),
    async heap() {
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return usedSize;
    },
    async kill() {
      const gone = new Promise((resolve) => browser.once('disconnected', resolve));
      const group = killAll(browser);
      await gone;
      // Its files stay locked until all of them have ended.
      while (isAlive(group)) await setTimeout(10);
    },
    async restart() {
      if (browser.connected) await browser.close();
      browser = await launch(name, profile);
      page = await visit(browser, url);
      await setTimeout(settle);
    },
    async close() {
      if (browser.connected) await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page of a folder, its script in one file. */
export async function buildPage(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      target: 'esnext',
      minify: false,
      modulePreload: false,
      rollupOptions: { input: join(root, 'page.html'), output: { inlineDynamicImports: true } },
    },
  });
}

function callOf<Functions extends Offered>(page: Page): Call<Functions> {
  return (name, ...args) =>
    page.evaluate((called, given) => Reflect.get(window, 'functions')[called](...given), name, args);
}

function launch(name: BrowserName, profile: string): Promise<Browser> {
  return puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: ensureBrowser(name),
    userDataDir: profile,
    // Filling a large library takes minutes.
    protocolTimeout: 0,
    args:
      name === 'chromium' ? ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] : [],
  });
}

async function visit(browser: Browser, url: string, tab: 'first' | 'new' = 'first'): Promise<Page> {
  const [first] = tab === 'first' ? await browser.pages() : [];
  const page = first ?? (await browser.newPage());
  await page.goto(url);
  await page.waitForFunction(() => 'functions' in window);
  return page;
}

/** The driver starts each browser as leader of its own process group; returns the number of that group. */
function killAll(browser: Browser): number {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('the browser has no process of its own');
  process.kill(-pid, 'SIGKILL');
  return pid;
}

/** Whether any process of the group runs; on Linux they may stay listed when they have ended. */
function isAlive(group: number): boolean {
  if (process.platform === 'linux')
    return readdirSync('/proc').some((pid) => /^\d+$/.test(pid) && groupOf(pid) === group);
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

/** The group of a running process; undefined for one that has ended. */
function groupOf(pid: string): number | undefined {
  try {
    // "1234 (name) S 1 1234 …": state, parent, group.
    const [state, , group] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return state === 'Z' ? undefined : Number(group);
  } catch {
    return undefined;
  }
}

function serve(folder: string, files: Record<string, Uint8Array>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    try {
      const body = files[path.slice(1)] ?? readFileSync(join(folder, path));
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
