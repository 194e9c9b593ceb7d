/** What became of papers that came in. In: their ids, batch by batch. Out: one result of the whole. */

/** The ids of the papers that came in, by what became of them. */
export interface AddResult {
  /** Not held before. */
  added: string[];
  /** In the place of another text, which is in the trash. */
  replaced: string[];
  /** Held already, word for word. */
  unchanged: string[];
  /** Not entered: they would have replaced a text of higher standing. */
  withheld: string[];
}

export const nothingAdded = (): AddResult => ({ added: [], replaced: [], unchanged: [], withheld: [] });

/** The papers that are otherwise than before. */
export const changedBy = ({ added, replaced }: AddResult): string[] => [...added, ...replaced];

/** How many papers came in, whatever became of them. */
export const sizeOf = (entered: AddResult): number =>
  Object.values(entered).reduce((sum, ids: string[]) => sum + ids.length, 0);

/** Of batches one after another; a number that came more than once is in each list once. */
export function together(batches: readonly AddResult[]): AddResult {
  const all = (fate: keyof AddResult): string[] => [...new Set(batches.flatMap((entered) => entered[fate]))];
  return {
    added: all('added'),
    replaced: all('replaced'),
    unchanged: all('unchanged'),
    withheld: all('withheld'),
  };
}
