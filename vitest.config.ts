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
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

// 'unit' runs in Node; the other two drive the built extension in a real browser.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          // A busy machine is no failure.
          testTimeout: 30_000,
        },
      },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
