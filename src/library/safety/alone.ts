/** One at a time in all pages of the extension: who comes second waits. In: what is done, by name. Out: its result. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work(); // Old versions of Node, where the tests have one page only.
  return await locks.request(name, work);
}
