/** In: a subject, which runs on from "over": "de overstap van …". Out: the same as it stands by itself. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
