/** The progress of something long: what is being done, how much is left, and a way to stop it. */
import type { Strings } from '../../src/strings/index.ts';
import { useStrings } from '../../src/ui/own-page.tsx';

interface Props {
  /** What is being done. */
  label: string;
  done: number;
  total: number;
  /** Milliseconds, once the pace says how many. */
  left?: number | undefined;
  /** Absent if it cannot be stopped. */
  cancel?: () => void;
}

export function ProgressView({ label, done, total, left, cancel }: Props) {
  const strings = useStrings();
  return (
    <div class="progress">
      <p>
        {label}
        {left !== undefined && (
          <span class="quiet"> · {strings.bibliotheek.nog(timeSpan(strings, left))}</span>
        )}
      </p>
      <progress value={done} max={total || 1} aria-label={label} />
      {cancel && (
        <button type="button" class="plain" onClick={cancel}>
          {strings.bibliotheek.annuleer}
        </button>
      )}
    </div>
  );
}

/** "20 seconden", "3 minuten": as precise as an estimate can be. */
function timeSpan({ locale }: Strings, ms: number): string {
  const seconds = Math.max(5, Math.ceil(ms / 5000) * 5);
  const isShort = seconds < 60;
  const format = { style: 'unit', unit: isShort ? 'second' : 'minute', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(locale, format).format(isShort ? seconds : Math.round(seconds / 60));
}
