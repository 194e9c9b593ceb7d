/** A line of labels in which sessions, numbers and dates stay whole where it wraps. */

/** "2025–2026", "31 066", "36 740 VII", "nr. 1512", "1 december 2025", "gesteld op 1 december 2025" */
const WHOLE = /(\d{4}–\d{4}|\d{2} \d{3}(?: [IVX]+)?|nrs?\. \w+|(?:\p{L}+ o[np] )?\d{1,2} \p{L}+ \d{4})/u;

export function Unbroken({ text }: { text: string }) {
  return (
    <>{text.split(WHOLE).map((stretch, i) => (i % 2 ? <span class="whole">{stretch}</span> : stretch))}</>
  );
}
