/**
 * A second chance for tests that failed. In: the failures of a run. Out: whether the run passes after all. Each failed
 * test is tried once more by itself; one that then passes is listed by name, to be fixed next.
 */

export interface Failure {
  /** Names of the project, the file, the suites and the test, outermost first. */
  name: readonly string[];
  reason: string;
}

interface Verdict {
  passed: boolean;
  /** Lines to print at the end. */
  lines: string[];
}

/** More failures than this are no flake. */
const MOST = 5;

/** `passesAgain` says whether a test was run again and passed. */
export async function withOneMore<F extends Failure>(
  failures: readonly F[],
  passesAgain: (failure: F) => Promise<boolean>,
): Promise<Verdict> {
  if (failures.length > MOST)
    return { passed: false, lines: [`${failures.length} tests failed: too many to be tried once more.`] };
  const lines: string[] = [];
  let passed = true;
  for (const failure of failures) {
    const isFlake = await passesAgain(failure);
    passed &&= isFlake;
    const [reason] = failure.reason.split('\n');
    lines.push(`failed ${isFlake ? 'once' : 'twice'}: ${failure.name.join(' > ')}: ${reason}`);
  }
  return { passed, lines };
}
