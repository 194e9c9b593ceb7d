/**
 * A real browser for benches. In: nothing. Out: a page of this folder, built by the project's Vite and served from this
 * machine, in which the functions of `page.ts` can be called; it can be closed and opened again with what it stored.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowser } from '../../../src/tools/browsers.js';
import type { PageBench } from './page.ts';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Calls a function of the page; what goes in and comes out is JSON. */
type Call = <Name extends keyof PageBench>(
  name: Name,
  ...args: Parameters<PageBench[Name]>
) => Promise<Awaited<ReturnType<PageBench[Name]>>>;

export interface BenchBrowser {
  call: Call;
  /** Bytes of the page's memory that are still needed. */
  heap(): Promise<number>;
  /** Closes the browser and opens it again, so that nothing is left in its memory. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function openBenchBrowser(): Promise<BenchBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'stukwijzer-bench-'));
  const built = join(folder, 'page');
  await buildPage(built);
  const server = await serve(built);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const profile = join(folder, 'profile');
  let { browser, page } = await launch(profile, port);
  return {
    call: ((name: keyof PageBench, ...args: unknown[]) =>
      page.evaluate(
        (called, given) => (window.bench[called] as (...given: unknown[]) => unknown)(...given),
        name,
        args,
      )) as Call,
    async heap() {
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return usedSize;
    },
    async restart() {
      await browser.close();
      ({ browser, page } = await launch(profile, port));
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function buildPage(outDir: string): Promise<void> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      target: 'esnext',
      minify: false,
      modulePreload: false,
      rollupOptions: {
        input: join(import.meta.dirname, 'page.html'),
        output: { inlineDynamicImports: true },
      },
    },
  });
}

/** The functions of the bench for another page, as one module that puts them at `window.bench`. */
export async function benchScript(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stukwijzer-bench-'));
  try {
    await buildPage(folder);
    const [script, ...more] = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
    if (!script || more.length > 0) throw new Error('the bench is not one script');
    return readFileSync(join(folder, 'assets', script), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function launch(profile: string, port: number): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    userDataDir: profile,
    // Filling a large library takes minutes.
    protocolTimeout: 0,
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(`http://127.0.0.1:${port}/page.html`);
  await page.waitForFunction(() => 'bench' in window);
  // A browser just started is busy with itself.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return { browser, page };
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    try {
      const body = readFileSync(join(folder, path));
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
