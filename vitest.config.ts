import { defineConfig } from 'vitest/config';

// Two projects: 'unit' runs in Node; 'browser' drives the built extension in real browsers.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**'],
        },
      },
    ],
  },
});
