/**
 * Who may ask what. A request that is not in this table does not compile, and one that says nothing of pages is for
 * the extension's own pages only.
 */
import type { RequestName } from './protocol.ts';

interface Rule {
  /** 'pages': content scripts too. A page's process may be taken over, so what it may ask never writes. */
  from: 'own' | 'pages';
  /** Whether it may be asked once more where no reply came: the first may have been done all the same. */
  isRepeatable: boolean;
}

export const REQUEST_RULES = {
  'read-page': { from: 'pages', isRepeatable: true },
  card: { from: 'pages', isRepeatable: true },
  'open-panel': { from: 'pages', isRepeatable: false },
  overview: { from: 'own', isRepeatable: true },
  related: { from: 'own', isRepeatable: true },
  'library-trouble': { from: 'own', isRepeatable: true },
  search: { from: 'own', isRepeatable: true },
  // A paper that is kept twice is kept once.
  'keep-page': { from: 'own', isRepeatable: true },
} as const satisfies Record<RequestName, Rule>;

type Rules = typeof REQUEST_RULES;

/** What content scripts may ask. */
export type PageRequestName = {
  [N in RequestName]: Rules[N] extends { from: 'pages' } ? N : never;
}[RequestName];
