/** How often properties are tried, and from which seed: the same in every run of the suite, a new one in `npm run fuzz`. */
import fc from 'fast-check';

const times = Number(process.env.FUZZ ?? 1);

/** This is `npm run fuzz`, which has time to measure. */
export const fuzzing = times > 1;

/** As many runs as the suite affords, or a multiple of it for `npm run fuzz`. */
export const runs = (inTheSuite: number): number => inTheSuite * times;

fc.configureGlobal({ numRuns: runs(100), ...(times === 1 && { seed: 2025_11_22 }) });
