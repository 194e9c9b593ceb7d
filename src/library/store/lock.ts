/**
 * One at a time in all pages of the extension. In: what is done, by name. Out: its result. Who comes second waits; or,
 * where it need not `wait`, leaves it to the first and gets nothing.
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

/** Whether some page is at what goes by this name. */
export async function isLocked(name: string): Promise<boolean> {
  const { held = [] } = (await globalThis.navigator?.locks?.query()) ?? {};
  return held.some((lock) => lock.name === name);
}
