import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestOnly, Superseded } from '../../entrypoints/background/newest-only.ts';

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

test('what waits gives way to what is newer; others need not wait for it', async () => {
  const inTurn = newestOnly<string>();
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (key: string, name: string) =>
    inTurn(key, async () => {
      log.push(`${name} begins`);
      await new Promise<void>((end) => ends.set(name, end));
      return name;
    }).catch((error) => (error instanceof Superseded ? `${name} is dropped` : 'fails'));
  const replies = [ask('a', '1'), ask('a', '2'), ask('a', '3'), ask('b', '4')];
  await settled();
  expect(log).toEqual(['1 begins', '4 begins']);
  ends.get('1')?.();
  await settled();
  ends.get('3')?.();
  ends.get('4')?.();
  expect(await Promise.all(replies)).toEqual(['1', '2 is dropped', '3', '4']);
});

/** Someone asks, or the work under way for it ends, well or badly. */
const step = fc.oneof(
  fc.record({ ask: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ end: fc.constantFrom('a', 'b', 'c'), well: fc.boolean() }),
);

test('whatever comes in whatever order, one is under way for each, one waits, and the newest is done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const inTurn = newestOnly<string>();
      const underWay = new Map<string, (well: boolean) => void>();
      const begun = new Map<string, number>();
      const open = new Map<string, number>();
      const newest = new Map<string, number>();
      const ask = async (key: string, number: number) => {
        newest.set(key, number);
        open.set(key, (open.get(key) ?? 0) + 1);
        await inTurn(key, async () => {
          if (underWay.has(key)) throw new Error('two at once');
          begun.set(key, number);
          const well = await new Promise<boolean>((end) => underWay.set(key, end));
          underWay.delete(key);
          if (!well) throw new RangeError('the work failed');
        }).catch((error) => {
          if (!(error instanceof Superseded || error instanceof RangeError)) throw error;
        });
        open.set(key, (open.get(key) ?? 0) - 1);
      };
      const all: Promise<void>[] = [];
      for (const [number, one] of steps.entries()) {
        if ('ask' in one) all.push(ask(one.ask, number));
        else underWay.get(one.end)?.(one.well);
        await settled();
        for (const count of open.values()) expect(count).toBeLessThanOrEqual(2);
      }
      while (underWay.size > 0) {
        for (const end of underWay.values()) end(true);
        await settled();
      }
      await Promise.all(all);
      expect(begun).toEqual(newest);
    }),
  );
});
