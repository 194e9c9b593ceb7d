/**
 * One at a time across all pages of the extension. In: the name of a lock, and the work. Out: its result. A second
 * caller waits or, without `wait`, leaves it to the first and gets undefined.
 */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T>;
export async function withLock<T>(
  name: string,
  work: () => Promise<T>,
  wait: boolean,
): Promise<T | undefined>;
export async function withLock<T>(name: string, work: () => Promise<T>, wait = true): Promise<T | undefined> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work(); // Old versions of Node, where the tests have one page only.
  return await locks.request(name, { ifAvailable: !wait }, (lock) => (lock ? work() : undefined));
}

/** Whether some page holds this lock. */
export async function isLocked(name: string): Promise<boolean> {
  const { held = [] } = (await globalThis.navigator?.locks?.query()) ?? {};
  return held.some((lock) => lock.name === name);
}
