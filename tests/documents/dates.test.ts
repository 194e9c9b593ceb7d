import { expect, it } from 'vitest';
import { vergaderjaarOn } from '../../src/documents/dates.ts';

it.each([
  ['2023-09-18', '2022-2023'],
  ['2023-09-19', '2023-2024'],
  ['2024-09-16', '2023-2024'],
  ['2024-09-17', '2024-2025'],
  ['2025-09-15', '2024-2025'],
  ['2025-09-16', '2025-2026'],
  // The earliest day and the latest on which a third Tuesday can fall.
  ['2026-09-14', '2025-2026'],
  ['2026-09-15', '2026-2027'],
  ['2027-09-20', '2026-2027'],
  ['2027-09-21', '2027-2028'],
])('a paper of %s is of the session %s, which begins on the third Tuesday of September', (day, session) => {
  expect(vergaderjaarOn(day)).toBe(session);
});
