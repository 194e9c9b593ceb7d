/**
 * Bounds the work that pdf.js does for a page. Its evaluator goes through forms and operators in microtasks, so that no
 * timer fires and no message arrives until the page is done, also where forms draw each other a million times. All that
 * it asks of the outside is the time: on entering a form, on coming back from one, and after every hundred operators.
 * Each such question is a step, and from one too many on it is answered with an error.
 */

/** The work took more steps than it was given. */
export class TooManySteps extends Error {
  override readonly name = 'TooManySteps';
}

let last: Promise<unknown> = Promise.resolve();

/**
 * What `work` gives and the steps that its thread took for it, at most so many. One work at a time: another waits.
 * @throws TooManySteps, and whatever `work` throws.
 */
export function withinSteps<T>(most: number, work: () => Promise<T>): Promise<{ result: T; steps: number }> {
  const counting = last.then(() => counted(most, work));
  last = counting.catch(() => undefined);
  return counting;
}

async function counted<T>(most: number, work: () => Promise<T>): Promise<{ result: T; steps: number }> {
  const { now } = Date;
  let steps = 0;
  Date.now = () => {
    steps++;
    if (steps > most) throw new TooManySteps();
    return now();
  };
  try {
    const result = await work();
    // pdf.js takes the error for a flaw in the file, and gives what it had read before.
    if (steps > most) throw new TooManySteps();
    return { result, steps };
  } finally {
    Date.now = now;
  }
}
