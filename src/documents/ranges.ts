/** One publication can carry several numbers: "1–2" in print in, "1-2" out. Its identifier has the first: `kst-26824-1`. */

export const rangeOf = (printed: string): string => printed.replace(/\s?[-–]\s?/u, '-');

export const firstOf = (nummer: string): string => nummer.replace(/-.*/u, '');
