/**
 * What to make of tests that failed. In: the tests that failed in a run. Out: whether all is well in the end. A test that
 * fails is tried once more by itself, and one that then passes is told by name, since it is mended next.
 */

export interface Failure {
  /** Names of the project, the file, and of the test with what it stands in, outermost first. */
  name: readonly string[];
  reason: string;
}

export interface Verdict {
  passed: boolean;
  /** Lines to close with. */
  lines: string[];
}

/** Beyond this many it is no flake. */
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
