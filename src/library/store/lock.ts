/**
 * One at a time across all pages of the extension. In: the name of a lock, and the work. Out: its result. A second
 * caller waits, until `signal` says otherwise, or, without `wait`, leaves it to the first and gets undefined.
 */
export async function withLock<T>(
  name: string,
  work: () => Promise<T>,
  options?: { wait?: true; signal?: AbortSignal | undefined },
): Promise<T>;
export async function withLock<T>(
  name: string,
  work: () => Promise<T>,
  options: { wait: boolean },
): Promise<T | undefined>;
export async function withLock<T>(
  name: string,
  work: () => Promise<T>,
  { wait = true, signal }: { wait?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<T | undefined> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work(); // Old versions of Node, where the tests have one page only.
  const options = wait ? { ...(signal ? { signal } : {}) } : { ifAvailable: true };
  return await locks.request(name, options, (lock) => (lock ? work() : undefined));
}

/** Whether some page holds this lock. */
export async function isLocked(name: string): Promise<boolean> {
  const { held = [] } = (await globalThis.navigator?.locks?.query()) ?? {};
  return held.some((lock) => lock.name === name);
}
