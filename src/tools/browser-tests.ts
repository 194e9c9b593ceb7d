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
  // What fails outside a test (a hook, an import) takes tests with it that then count as skipped.
  const around = [module, ...module.children.allSuites()].flatMap((part) => part.errors());
  if (around[0])
    return [{ name: at, reason: around[0].message, again: project.createSpecification(moduleId) }];
  return [...module.children.allTests('failed')].map((test): BrowserFailure => {
    const names = [test.name];
    for (let group = test.parent; group.type === 'suite'; group = group.parent) names.unshift(group.name);
    return {
      name: [...at, ...names],
      reason: test.result().errors?.[0]?.message ?? 'it does not say why',
      again: project.createSpecification(moduleId, { testIds: [test.id] }),
    };
  });
}

const isFine = (module: TestModule): boolean => module.state() !== 'failed';

/** Whether it ran again and passed: a test that was skipped does not count. */
async function passesAgain({ again }: BrowserFailure): Promise<boolean> {
  if (!again) return false;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([again]);
  const [module] = testModules.filter(
    ({ moduleId, project }) => moduleId === again.moduleId && project === again.project,
  );
  if (!module || !isFine(module) || unhandledErrors.length > 0) return false;
  return [...module.children.allTests('passed')].length > 0;
}

const failures: BrowserFailure[] = vitest.state.getTestModules().flatMap(failuresIn);
for (const error of vitest.state.getUnhandledErrors())
  failures.push({ name: ['outside any test'], reason: String(error) });
const modules = vitest.state.getTestModules();
// What no failure was found for must have passed, or the run is not understood.
const isUnderstood = modules.length > 0 && (failures.length > 0 || modules.every(isFine));
const { passed, lines } = await withOneMore(failures, passesAgain);
await vitest.close();
for (const line of lines) console.log(line);
process.exitCode = passed && isUnderstood ? 0 : 1;
