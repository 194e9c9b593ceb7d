import { defineConfig } from 'vitest/config';

const inBrowser = (name: 'chromium' | 'firefox') => ({
  test: {
    name,
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/build.ts',
    provide: { browser: name },
    // Browsers start processes of their own: more at once would only wait for each other.
    maxWorkers: 2,
    // A busy machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});

const inNode = (name: 'unit' | 'fuzz', testTimeout: number) => ({
  test: {
    name,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: 'tests/runs.ts',
    testTimeout,
  },
});

// 'unit' and 'fuzz' run in Node; the other two drive the built extension in a real browser.
export default defineConfig({
  test: {
    projects: [
      // A busy machine is no failure.
      inNode('unit', 60_000),
      // The same tests, with their properties tried so many times as often, from a new seed.
      { test: { ...inNode('fuzz', 3_600_000).test, env: { FUZZ: process.env.FUZZ ?? '20' } } },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
