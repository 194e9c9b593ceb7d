import { expect, test } from 'vitest';
import { routeOf } from '../../entrypoints/library/route.ts';

test.each([
  ['', ''],
  ['#', ''],
  ['#ah-tk-20252026-726', 'ah-tk-20252026-726'],
  ['#ah-tk-20252026-726%23vraag-14', 'ah-tk-20252026-726#vraag-14'],
  ['#kst-36740-VII', 'kst-36740-VII'],
  ['#2025Z21613', '2025Z21613'],
  ['#lokaal-d44f2fb03aa60e8b#voetnoot-1-2', 'lokaal-d44f2fb03aa60e8b#voetnoot-1-2'],
])('%s leads to %j', (hash, adres) => {
  expect(routeOf(hash)).toEqual({ adres });
});

test.each([
  '#kst-31066-1512/../../evil?x=',
  '#kst-31066-1512%20',
  '#kst-31066-1512%E2%80%8B',
  '#kst-31066-1512%0A',
  '#ah-tk-20252026-726#vraag-14#x',
  '#ah-tk-20252026-726#"><img>',
  '#__proto__',
  '#javascript:alert(1)',
  '#%E0%A4%A',
  `#lokaal-${'a'.repeat(20_000)}`,
  '#lokaal-',
])('%s is no address', (hash) => {
  expect(routeOf(hash)).toEqual({ adres: '', isWrong: true });
});
