/** Work that waits for quiet. In: a pause, and the work. Out: a timer that starts again each time it is set. */
export interface QuietTimer {
  set(): void;
  clear(): void;
}

/** The work is for later: where it fails, whoever does it next makes up for it. */
export function quietTimer(pauseMs: number, work: () => Promise<unknown>): QuietTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    set() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        work().catch(() => {});
      }, pauseMs);
      // Node keeps running for a timer; in browsers it is a number.
      if (typeof timer === 'object' && 'unref' in timer) timer.unref();
    },
    clear: () => clearTimeout(timer),
  };
}
