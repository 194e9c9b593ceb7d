/**
 * By which door the text that our regular expressions read comes in: for each file that has any, or for a folder of which
 * all have the same. Kept by hand; `patterns.test.ts` fails where it is not whole.
 */

const FILES = 'any file that is imported, and the text, address and title of any page that is read';

export const DOORS: Record<string, string> = {
  'src/references/': `${FILES}; the texts of packs and back-ups; what is typed in a search box; addresses of links`,
  'src/documents/': FILES,
  'src/documents/docx/': 'a Word file: the XML in it',
  'src/documents/markup/': 'a file of XML or HTML',
  'src/documents/pdf/': 'a PDF: its lines, and how they are placed',
  'src/documents/page/': 'a page that is read: its address, headings, text and links',

  'src/library/citations/': 'papers held, from files, packs and back-ups; names in references pointed at',
  'src/library/related/': 'papers held; the address in a request of another part of the product',
  'src/library/resolve/': 'identifiers of papers held, and those in a request',
  'src/library/search/': 'what is typed or selected to search for; papers held',
  'src/library/store/herkomst.ts': 'names of files, and addresses of pages and in back-ups',
  'src/library/store/zod.ts':
    'what the schemas that are made with it check: packs and back-ups, and papers that are added',
  'src/library/store/schema.ts': 'packs and back-ups, and every paper that is added: single fields of them',
  'src/library/store/whole.ts': 'dates of papers held',

  'src/page/blocks.ts': 'a page that is read: its style, and the names and text of its elements',
  'src/cards/Unbroken.tsx': 'titles and names of papers held; the title of the page that is open',
  'src/cards/in-short.ts': 'texts of papers held',
  'src/cards/labels.ts': 'identifiers of papers held and of references on a page',
  'src/cards/targets.ts': 'addresses of parts of papers held',
  'src/ui/own-page.tsx': 'words of papers held',
  'entrypoints/background/omnibox.ts': 'what is typed in the address bar; titles of papers held',
  'entrypoints/sidepanel/Search.tsx': 'what is typed in the search box',
  'entrypoints/sidepanel/ThisPage.tsx': 'text of the page that is open',
};

/** The entry for a file: its own, or else that of the innermost folder. */
export const doorOf = (file: string): string | undefined =>
  Object.keys(DOORS)
    .filter((place) => place === file || (place.endsWith('/') && file.startsWith(place)))
    .sort((a, b) => b.length - a.length)[0];

/** Files that make patterns while they run, and why no text of others can make one that is slow. */
export const MADE: Record<string, string> = {
  'src/documents/notes/mark-candidates.ts': 'a copy, for a place of its own to search from',
  'src/documents/text/loose-marks.ts': 'a number of at most two digits goes in',
  'src/library/search/phrases.ts':
    'letters and digits of a search of at most 500 letters go in, one run after another',
  'src/library/search/typed.ts': 'our own text only, when the file is loaded',
  'src/references/anchors.ts': 'our own text only, when the file is loaded',
  'src/references/patterns.ts': 'our own text only, when the file is loaded',
};
