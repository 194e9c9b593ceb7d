import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { DEFAULTS, isPaused, settingsFrom } = await import('../../src/messages/settings.ts');

test('what a reader chose holds; what does not fit falls back to its default', () => {
  expect(settingsFrom({ delay: 400, theme: 'dark', language: 'fy', underline: 3 })).toEqual({
    ...DEFAULTS,
    delay: 400,
    theme: 'dark',
  });
});

test('whatever is stored, settings come out that every context can use', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = settingsFrom(stored);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
      expect(settings.delay).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a pause holds for its site, or for all', () => {
  expect(isPaused({ ...DEFAULTS, paused: ['www.tweedekamer.nl'] }, 'www.tweedekamer.nl')).toBe(true);
  expect(isPaused({ ...DEFAULTS, paused: ['www.tweedekamer.nl'] }, 'tweedekamer.nl')).toBe(false);
  expect(isPaused({ ...DEFAULTS, paused: ['*'] }, 'tweedekamer.nl')).toBe(true);
});
