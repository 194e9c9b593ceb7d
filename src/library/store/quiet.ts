/** Work that waits for quiet. In: a pause, and the work. Out: a timer that starts again each time it is set. */
interface QuietTimer {
  set(): void;
  clear(): void;
}

/** Work that fails is left to the next time. */
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
