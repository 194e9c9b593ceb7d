/**
 * Loads what is wanted now. In: wishes, each a newer version of the same subject or another subject. Out: what came of
 * them. A new subject starts at once, and what was loaded for another is dropped; new versions of one subject wait for
 * the load that is running, and only the last of them follows, so that a burst of changes costs two loads.
 */

export interface Wish<T> {
  subject: string;
  version: string;
  load: () => Promise<T>;
}

export type Settled<T> = Omit<Wish<T>, 'load'> & ({ value: T } | { error: unknown });

export class Loader<T> {
  private readonly settled: (outcome: Settled<T>) => void;
  private wish: Wish<T> | undefined;
  /** The subject that is being loaded; another object each time, so that a dropped load knows itself. */
  private running: { subject: string } | undefined;

  constructor(settled: (outcome: Settled<T>) => void) {
    this.settled = settled;
  }

  want(wish: Wish<T>): void {
    this.wish = wish;
    if (this.running?.subject !== wish.subject) void this.run({ subject: wish.subject });
  }

  stop(): void {
    this.wish = undefined;
    this.running = undefined;
  }

  private async run(mine: { subject: string }): Promise<void> {
    this.running = mine;
    let done: Wish<T> | undefined;
    while (this.wish && this.wish.version !== done?.version) {
      done = this.wish;
      const { subject, version } = done;
      const outcome = await done.load().then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      if (this.running !== mine) return;
      this.settled({ subject, version, ...outcome });
    }
    this.running = undefined;
  }
}
