/**
 * Loads what is wanted now. In: wishes, each for another subject or a newer version of the same one. Out: their values or
 * errors. Another subject starts at once, and what was loading before it is dropped; newer versions of one subject wait
 * for the load that is running and only the last of them follows, so that a burst of changes costs two loads.
 */

interface Wish<Value> {
  subject: string;
  version: string;
  load: () => Promise<Value>;
}

export type Settled<Value> = Omit<Wish<Value>, 'load'> & ({ value: Value } | { error: unknown });

export class Loader<Value> {
  private readonly settled: (outcome: Settled<Value>) => void;
  private wish: Wish<Value> | undefined;
  /** The subject being loaded; a new object each time, by which a load sees that it has been dropped. */
  private running: { subject: string } | undefined;

  constructor(settled: (outcome: Settled<Value>) => void) {
    this.settled = settled;
  }

  want(wish: Wish<Value>): void {
    this.wish = wish;
    if (this.running?.subject !== wish.subject) void this.run({ subject: wish.subject });
  }

  stop(): void {
    this.wish = undefined;
    this.running = undefined;
  }

  private async run(thisRun: { subject: string }): Promise<void> {
    this.running = thisRun;
    let loaded: Wish<Value> | undefined;
    while (this.wish && this.wish.version !== loaded?.version) {
      loaded = this.wish;
      const { subject, version } = loaded;
      const outcome = await loaded.load().then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      if (this.running !== thisRun) return;
      this.settled({ subject, version, ...outcome });
    }
    this.running = undefined;
  }
}
