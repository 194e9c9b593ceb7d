/**
 * Which papers of a list are selected, as pure functions. In: the selection and what the reader did. Out: the next
 * selection. The anchor is where extending starts: the paper last chosen by itself.
 */

export interface Selection {
  ids: ReadonlySet<string>;
  anchor?: string;
}

export const none: Selection = { ids: new Set() };

export const all = (list: readonly string[]): Selection => ({ ids: new Set(list) });

export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Adds all from the anchor up to and including this one. */
export function extend({ ids, anchor = '' }: Selection, list: readonly string[], id: string): Selection {
  const to = list.indexOf(id);
  const start = list.indexOf(anchor);
  const from = start < 0 ? to : start;
  const stretch = list.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...ids, ...stretch]), anchor: list[from] ?? id };
}

/** Without what is no longer in the list: nothing unseen may be removed. */
export function within(selection: Selection, list: readonly string[]): Selection {
  if (selection.ids.size === 0) return selection;
  const ids = new Set(list.filter((id) => selection.ids.has(id)));
  return ids.size === selection.ids.size ? selection : { ...selection, ids };
}
