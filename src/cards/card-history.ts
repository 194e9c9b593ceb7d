/**
 * Cards opened one from another. In: the entries so far, the one on view last, and what the reader does. Out: the next
 * entries. Every surface that shows cards goes back this way.
 */

export const openedFrom = <Entry>(entries: readonly Entry[], entry: Entry): Entry[] => [...entries, entry];

/** One back, or back to the first `length`; going back from the only one leaves none. */
export const wentBack = <Entry>(entries: readonly Entry[], length = entries.length - 1): Entry[] =>
  entries.slice(0, length);

/** The one on view, changed. */
export const withLast = <Entry>(entries: readonly Entry[], change: (last: Entry) => Entry): Entry[] => {
  const last = entries.at(-1);
  return last === undefined ? [] : [...entries.slice(0, -1), change(last)];
};
