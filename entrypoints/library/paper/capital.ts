/** In: a subject as it follows "over": "de overstap van …". Out: the same with a capital, to stand by itself. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
