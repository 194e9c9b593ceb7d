/** Some fonts print an accent as a character of its own after its letter: "Kostic´", "Yes¸ ilgöz". */

/** Text with each such pair made one letter. */
export const withAccents = (text: string): string =>
  /[\u00b4\u02c7\u00b8]/u.test(text)
    ? text
        .replace(/([cnszlCNSZL])\u00b4(?!s\b)/gu, '$1\u0301')
        .replace(/([cszeCSZE])\u02c7/gu, '$1\u030c')
        .replace(/([cstCST])\u00b8 ?(?=\p{Ll}|$)/gu, '$1\u0327')
        .normalize('NFC')
    : text;

/** `after` appended to `before`; the accent may be the first character of `after`. */
export const joinAccent = (before: string, after: string): string =>
  before.slice(0, -1) + withAccents(before.slice(-1) + after);
