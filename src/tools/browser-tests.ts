/**
 * The browser tests, with a second try for those that fail. In: filters, as Vitest takes them. Out: Vitest's own report,
 * and lines that name what failed; exit code 1 where anything failed twice.
 *
 *   npm run browsers -- tests/browser/card.test.ts
 */
import { relative } from 'node:path';
import { createVitest, type TestModule, type TestSpecification } from 'vitest/node';
import { type Failure, withOneMore } from './once-more.ts';

interface BrowserFailure extends Failure {
  /** What to run again; absent where the failure belongs to no file. */
  again?: TestSpecification;
}

// Open until the end: what the tests are built on goes with it.
const vitest = await createVitest('test', { watch: false, project: ['chromium', 'firefox'] });
await vitest.start(process.argv.slice(2));

function failuresIn(module: TestModule): BrowserFailure[] {
  const { project, moduleId } = module;
  const at = [`[${project.name}] ${relative(process.cwd(), moduleId)}`];
  const tests = [...module.children.allTests('failed')].map((test): BrowserFailure => {
    const names = [test.name];
    for (let around = test.parent; around.type === 'suite'; around = around.parent)
      names.unshift(around.name);
    return {
      name: [...at, ...names],
      reason: test.result().errors?.[0]?.message ?? 'it does not say why',
      again: project.createSpecification(moduleId, { testIds: [test.id] }),
    };
  });
  if (tests.length > 0 || module.state() !== 'failed') return tests;
  const reason = module.errors()[0]?.message ?? 'a hook failed';
  return [{ name: at, reason, again: project.createSpecification(moduleId) }];
}

/** Whether it ran again and passed: a test that was skipped does not count. */
async function passesAgain({ again }: BrowserFailure): Promise<boolean> {
  if (!again) return false;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([again]);
  const [module] = testModules.filter(
    ({ moduleId, project }) => moduleId === again.moduleId && project === again.project,
  );
  if (!module?.ok() || unhandledErrors.length > 0) return false;
  return [...module.children.allTests('passed')].length > 0;
}

const failures: BrowserFailure[] = vitest.state.getTestModules().flatMap(failuresIn);
for (const error of vitest.state.getUnhandledErrors())
  failures.push({ name: ['outside any test'], reason: String(error) });
const ranNothing = vitest.state.getTestModules().length === 0;
const { passed, lines } = await withOneMore(failures, passesAgain);
await vitest.close();
for (const line of lines) console.log(line);
process.exitCode = passed && !ranNothing ? 0 : 1;
