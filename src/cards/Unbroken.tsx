/** A line of labels that wraps without breaking a vergaderjaar, number or date, and without starting a line with a dot. */
/**
 * "vergaderjaar 2025–2026", "31 066", "36 740 VII", "nr. 1512", "1 december 2025", "uitstel gemeld op 1 december 2025";
 * and whatever comes before a dot, with that dot. No word is longer than 80 letters: a longer one may break.
 */
const WHOLE =
  /((?:(?:vergaderjaar )?\d{4}–\d{4}|\d{2} \d{3}(?: [IVX]+)?|nrs?\. \w+|(?:(?:\p{L}{1,40} ){1,2}o[np] )?\d{1,2} \p{L}+ \d{4}|\S{1,80}(?= ·))(?: ·)?)/u;

export function Unbroken({ text }: { text: string }) {
  return (
    <>
      {text
        .split(WHOLE)
        .map((stretch, index) => (index % 2 ? <span class="whole">{stretch}</span> : stretch))}
    </>
  );
}
