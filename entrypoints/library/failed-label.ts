/** In: what the library threw. Out: why it gave no answer, and what helps. */
import { failureOf } from '../../src/library/index.ts';
import type { Strings } from '../../src/strings/index.ts';

export function failedLabel({ storing, paneel }: Strings, error: unknown): string {
  const reason = failureOf(error);
  return reason === 'onbekend' ? paneel.mislukt.bibliotheek : storing[reason];
}
