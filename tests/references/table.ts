/** Table tests for the recogniser. In: rows of a text and its references, one line each. Out: Vitest cases. */
import { expect, test } from 'vitest';
import { type Reference, type ReferenceContext, recogniseReferences } from '../../src/references/index.ts';

/** `kamerstuk kst-31066-1512`, with `?` for a probable reading, and whatever else was read after it. */
export function line(reference: Reference): string {
  const { kind, ids, waarschijnlijk, namen, datum, pinpoint } = reference;
  return [
    kind + (waarschijnlijk ? '?' : ''),
    ...ids,
    ...(namen ? [`{${namen.join(', ')}}`] : []),
    ...(datum ? [`@${datum}`] : []),
    ...Object.entries(pinpoint ?? {}).map(([what, where]) => `${what}=${where}`),
  ].join(' ');
}

export const lines = (text: string, context?: ReferenceContext): string[] =>
  recogniseReferences(text, context).map(line);

/** Each row: the text, then one line per reference; no lines mean that nothing may be recognised. */
export function table(rows: [text: string, ...expected: string[]][], context?: ReferenceContext): void {
  for (const [text, ...expected] of rows)
    test(text || '(nothing)', () => {
      expect(lines(text, context)).toEqual(expected);
    });
}
