/** Messages as pages may send them: valid, nearly valid, and hostile. */
import fc from 'fast-check';
import { reference, type schemas } from '../../src/messages/schemas.ts';
import type { Reference } from '../../src/references/types.ts';

/** Identifiers of the seeds, unknown ones, and nonsense. */
const id = fc.oneof(
  fc.constantFrom(
    'kst-31066-1512',
    'kst-36574',
    'ah-tk-20252026-403',
    '2025Z18684',
    '2025D00001',
    'kst-6643-1320',
    '',
  ),
  fc.string({ maxLength: 30 }),
);
const numbers = fc.array(fc.nat(30), { maxLength: 4 });

/** References that fit their schema, and need not make sense. */
export const anyReference: fc.Arbitrary<Reference> = fc.record(
  {
    start: fc.nat(50),
    end: fc.nat(50),
    kind: fc.constantFrom(...reference.shape.kind.options),
    ids: fc.array(id, { maxLength: 3 }),
    gelezen: fc.record(
      {
        kamer: fc.constantFrom('I', 'II'),
        vergaderjaar: fc.constantFrom('2025-2026', '1985-1986'),
        dossier: fc.constantFrom('6643', '266443', '31066', '36740-VII', '[', ''),
        nummer: fc.constantFrom('1320', '403', 'AA', '*'),
      },
      { requiredKeys: [] },
    ),
    pinpoint: fc.record({ vraag: numbers, antwoord: numbers, voetnoot: numbers }, { requiredKeys: [] }),
    namen: fc.array(fc.constantFrom('Kathmann', 'Six Dijkstra', '', ' - '), { maxLength: 2 }),
    datum: fc.constantFrom('2025-10-02', '2024-11-22', 'gisteren'),
    waarschijnlijk: fc.constant(true as const),
  },
  { requiredKeys: ['start', 'end', 'kind', 'ids'] },
);

/** What no context of ours sends: any JavaScript value, cycles, and values made to trip code up. */
const circle: { self?: object } = {};
circle.self = circle;
let deep: object = [];
for (let i = 0; i < 5000; i++) deep = [deep];
const hostile = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.anything({
      maxDepth: 1,
      maxKeys: 3,
      withMap: true,
      withSet: true,
      withDate: true,
      withBigInt: true,
      withTypedArray: true,
      withSparseArray: true,
      withNullPrototype: true,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      circle,
      deep,
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      2 ** 53,
      -0,
      '\uD800',
      '__proto__',
      'constructor',
      'x'.repeat(200_000),
      JSON.parse(
        '{"__proto__": {"url": "chrome-extension://abc/"}, "constructor": 1, "toString": 1, "then": 1}',
      ),
      { toString: 1, valueOf: 1 },
      Array.from({ length: 3000 }, () => 'kst-31066'),
    ),
  },
);

/** Mostly what belongs there, sometimes something else. */
const mostly = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: hostile });

/** Stands for the id of a page that was read, which only the background knows. */
const READ = 'the page just read';
const page = mostly(fc.constantFrom(READ, READ, 'p', ''));
const text = fc.constantFrom(
  'Zie Kamerstuk 31 066, nr. 1512, en de motie-Kathmann.',
  'Vraag 1\nHoe? Zie antwoord 2.',
  '\u0000\u202E<img src=x onerror=alert(1)>',
  '',
);
const words = fc.oneof(text, fc.string());
const standing = mostly(
  fc.record(
    { page, document: mostly(fc.constantFrom('ah-tk-20252026-726', '2025Z18684', '')) },
    { requiredKeys: [] },
  ),
);
const offset = mostly(fc.nat(60));
const piece = fc.record(
  { start: offset, end: offset, sup: mostly(fc.constant(true)), href: mostly(fc.webUrl()) },
  { requiredKeys: ['start', 'end'] },
);
const block = fc.record(
  {
    text: mostly(words),
    heading: mostly(fc.integer({ min: 1, max: 6 })),
    pieces: mostly(fc.array(piece, { maxLength: 3 })),
  },
  { requiredKeys: ['text'] },
);
const show = { reference: mostly(anyReference), standing };

const requests: Record<keyof typeof schemas, fc.Arbitrary<unknown>> = {
  settings: fc.constant({}),
  'read-page': fc.record({
    url: mostly(fc.webUrl()),
    blocks: mostly(fc.array(mostly(block), { maxLength: 4 })),
  }),
  card: fc.record(show),
  'meet-script': fc.record({ password: mostly(fc.uuid()) }),
  overview: fc.record({ page }),
  related: fc.record({
    subject: mostly(
      fc.oneof(
        fc.record({ page }),
        fc.record(
          { document: mostly(fc.constant('ah-tk-20252026-726')), page },
          { requiredKeys: ['document'] },
        ),
        fc.record({ text: mostly(words) }),
      ),
    ),
  }),
  'library-trouble': fc.constant({}),
  search: fc.record({ query: mostly(words) }),
  'open-panel': fc.record(show),
  'keep-page': fc.record({ page }),
};

const request = fc.oneof(
  ...Object.entries(requests).map(([name, arbitrary]) =>
    fc.record({ name: fc.constant(name), request: mostly(arbitrary) }),
  ),
);
const event = fc.oneof(
  fc.record({ event: fc.constant('page-read'), count: mostly(fc.nat(2000)) }),
  fc.record({ event: fc.constant('attention'), selection: hostile, adres: hostile }),
);
const nameless = fc.record({ name: hostile, request: hostile });

export const anyMessage: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: request },
  { weight: 2, arbitrary: event },
  { weight: 1, arbitrary: nameless },
  { weight: 1, arbitrary: hostile },
);

/** The message, with `page` filled in for that stand-in. */
export function withPage(message: unknown, page: string): unknown {
  if (message === READ) return page;
  if (!message || typeof message !== 'object' || Array.isArray(message)) return message;
  for (const key of ['page', 'request', 'standing', 'subject'])
    if (Object.hasOwn(message, key)) Reflect.set(message, key, withPage(Reflect.get(message, key), page));
  return message;
}
