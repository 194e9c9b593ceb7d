import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { DEFAULTS, isPaused } from '../../src/view-models/settings.ts';

const stored = vi.hoisted(() => ({ settings: undefined as object | undefined }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        // As in a browser, what is stored is read at once and delivered later.
        get: async () => ({ ...stored }),
        set: async (now: typeof stored) => void Object.assign(stored, now),
      },
    },
  },
}));
const { changeSettings, settingsFrom } = await import('../../src/storage/settings.ts');

test('what a reader chose holds; what does not fit falls back to its default', () => {
  expect(settingsFrom({ delay: 400, theme: 'dark', language: 'fy', underline: 3 })).toEqual({
    ...DEFAULTS,
    delay: 400,
    theme: 'dark',
  });
});

test('a card may be as late as five seconds, and neither later nor earlier than the pointer', () => {
  const delay = (stored: number) => settingsFrom({ delay: stored }).delay;
  expect(delay(0)).toBe(0);
  expect(delay(-1)).toBe(DEFAULTS.delay);
  expect(delay(5000)).toBe(5000);
  expect(delay(5001)).toBe(DEFAULTS.delay);
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

test('changes made before the first is stored all take effect', async () => {
  stored.settings = { unmarked: ['zaak'], ofNewerVersion: true };
  await Promise.all([
    changeSettings(() => ({ theme: 'dark' })),
    changeSettings(({ unmarked }) => ({ unmarked: [...unmarked, 'motie'] })),
    changeSettings(({ unmarked }) => ({ unmarked: [...unmarked, 'brief'] })),
  ]);
  expect(stored.settings).toEqual({
    theme: 'dark',
    unmarked: ['zaak', 'motie', 'brief'],
    ofNewerVersion: true,
  });
});
