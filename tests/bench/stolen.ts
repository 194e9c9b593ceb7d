/** Whether the machine was ours alone while we measured. Out: the share of its time that others took, on Linux. */
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';

/** Starts measuring; the function returned gives the percentage that other tenants of the hardware have taken since. */
export function watchStolen(): () => number | undefined {
  const before = timesOf();
  return () => {
    const after = timesOf();
    if (!before || !after || after.all === before.all) return undefined;
    return (100 * (after.stolen - before.stolen)) / (after.all - before.all);
  };
}

/** Since the machine started, in ticks: user, nice, system, idle, iowait, irq, softirq, steal. */
function timesOf(): { all: number; stolen: number } | undefined {
  if (platform() !== 'linux') return undefined;
  const times = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '')
    .split(/\s+/)
    .slice(1, 9)
    .map(Number);
  return { all: times.reduce((sum, one) => sum + one, 0), stolen: times[7] ?? 0 };
}
