/**
 * Cards opened one from another. In: the steps so far, the one on view last, and what the reader does. Out: the steps
 * after it. Every surface that shows cards goes back by these.
 */

export type CardHistory<Step> = readonly Step[];

export const openedFrom = <Step>(steps: CardHistory<Step>, step: Step): Step[] => [...steps, step];

/** One step back, or back to the first `length`; from the only one there is nowhere left. */
export const wentBack = <Step>(steps: CardHistory<Step>, length = steps.length - 1): Step[] =>
  steps.slice(0, length);

/** The one on view as it is now known. */
export const withLast = <Step>(steps: CardHistory<Step>, change: (last: Step) => Step): Step[] => {
  const last = steps.at(-1);
  return last === undefined ? [] : [...steps.slice(0, -1), change(last)];
};
