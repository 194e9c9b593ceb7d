/** Where a paper stands on this page: an address of the library behind '#', so that the browser's own way back works. */

export const addressOf = (adres: string): string => `#${adres}`;

/** The address of the paper or part that the page is at; '' for the list. */
export const addressNow = (): string => decodeURIComponent(location.hash.slice(1));
