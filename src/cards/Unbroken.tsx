/** A line of labels in which sessions, numbers and dates stay whole where it wraps, and no dot begins a line. */

/**
 * "vergaderjaar 2025–2026", "31 066", "36 740 VII", "nr. 1512", "1 december 2025", "uitstel gemeld op 1 december 2025";
 * and what stands before a dot, with it.
 */
const WHOLE =
  /((?:(?:vergaderjaar )?\d{4}–\d{4}|\d{2} \d{3}(?: [IVX]+)?|nrs?\. \w+|(?:(?:\p{L}+ ){1,2}o[np] )?\d{1,2} \p{L}+ \d{4}|\S+(?= ·))(?: ·)?)/u;

export function Unbroken({ text }: { text: string }) {
  return (
    <>{text.split(WHOLE).map((stretch, i) => (i % 2 ? <span class="whole">{stretch}</span> : stretch))}</>
  );
}
