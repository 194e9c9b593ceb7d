import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsSeen } from '../../../entrypoints/library/shelf/use-rows.ts';

test('every visible row is drawn, and not many more, wherever the reader is', () => {
  const scrolled = fc.record({
    count: fc.integer({ min: 0, max: 200_000 }),
    top: fc.integer({ min: -12_000_000, max: 2_000 }),
    view: fc.integer({ min: 200, max: 3_000 }),
    height: fc.integer({ min: 20, max: 120 }),
  });
  fc.assert(
    fc.property(scrolled, ({ count, top, view, height }) => {
      const { from, to } = rowsSeen(top, view, height, count);
      const firstSeen = Math.min(count, Math.max(0, Math.floor(-top / height)));
      const lastSeen = Math.max(0, Math.min(count, Math.ceil((view - top) / height)));
      expect(from).toBeLessThanOrEqual(firstSeen);
      expect(to).toBeGreaterThanOrEqual(lastSeen);
      expect(to - from).toBeLessThan(Math.ceil(view / height) + 50);
    }),
  );
});
