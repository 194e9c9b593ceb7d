/** The elements of official XML, in sets, by what they do to a line. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** They do not end a line. */
export const INLINE = names(
  'nadruk extref intref dossierref sup inf noot.nr voetnoot.nr li.nr kamervraagonderwerp ondw nootref naam achternaam voorvoegsels voornaam politiek functie ' +
    'dossiernummer dossiernr begrotingshoofdstuk ondernummer datum plaats organisatie afkorting term i b u vet cur strong em a span link linktekst',
);

export const HEADINGS = names('titel tussenkop tuskop kop kopje item-titel subtitel label opschrift');

/** Running text: their notes stand at the mark itself. */
export const RUNNING = names(
  'al noot.al entry term definitie kamervraagomschrijving omschr datumtekst tekst',
);

/** Nothing in them is text of the paper. */
export const SKIPPED = names(
  'metadata plaatje illustratie bestandsnaam vergadering-nummer vergaderdatum vergadertijd',
);

/** In an item of Handelingen: its head, its speeches, and what belongs to either. */
export const HEAD_OR_SPEECH = names(
  'spreekbeurt interrumpant nr item-titel onderwerp titel kop spreker noot',
);
