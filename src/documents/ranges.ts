/**
 * One publication can have several numbers: "1–2" as printed in, "1-2" out. Its identifier takes the first:
 * `kst-26824-1`.
 */

export const rangeOf = (printed: string): string => printed.replace(/\s?[-–]\s?/u, '-');

export const firstOf = (nummer: string): string => nummer.replace(/-.*/u, '');
