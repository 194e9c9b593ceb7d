/** Every string of the interface in English. */
import { cardsEn } from './cards-en.ts';
import type { Strings } from './nl.ts';

export const en: Strings = {
  ...cardsEn,
  redenen: {
    'zelfde-motie': 'same motion',
    'zelfde-kamerstuk': 'same paper',
    verwijst: 'refers to it',
    'zelfde-dossier': 'same dossier',
    'zelfde-indiener': (namen) => `also by ${namen}`,
    woorden: (woorden) => woorden,
  },
  paneel: {
    naam: 'Stukwijzer',
    laadt: 'One moment …',
    mislukt: 'That did not work. Reload the page and try once more.',
    nietHier: 'Open a page on tweedekamer.nl to see here what it mentions.',
    geenStuk: 'This page is not itself a parliamentary paper.',
    ditStuk: 'The paper on this page',
    dezePagina: 'This page',
    verwant: 'Related questions',
    zoeken: 'Search',
    verwijzingen: (aantal) => (aantal === 1 ? 'One reference' : `${aantal} references`),
    geenVerwijzingen: 'This page mentions no paper.',
    gehouden: 'in your library',
    nietsVerwant: 'Your library knows no questions like these.',
    zoekIn: 'Search your library',
    zoekVoorbeeld: 'cloud, or 31 066, nr. 1512',
    zoekUitleg: 'Words from a question or answer, a name or a number.',
    nietsGevonden: (vraag) => `Nothing found for “${vraag}”. Try another word.`,
    bewaar: 'Keep this page',
    bewaard: 'Kept in your library.',
    bibliotheek: 'Library',
    terug: 'Back',
  },
  bibliotheek: {
    titel: 'Your library',
    gaatNietOpen: 'The library does not open. Close other windows of the browser and reload this page.',
    stukken: (aantal) => (aantal === 1 ? 'One paper' : `${aantal} papers`),
    leeg: 'There is nothing in it yet. Drop a paper here, or keep a page from the panel.',
    nieuwste: (aantal) => `These are the newest ${aantal}.`,
    toevoegen: 'Add papers',
    sleep: 'Drop PDFs, Word files, XML, HTML or text of parliamentary papers here.',
    kies: 'Choose files …',
    leest: (hoeveelste, totaal, naam) => `Paper ${hoeveelste} of ${totaal}: ${naam}`,
    voortgang: 'Progress',
    annuleer: 'Stop',
    uitkomst: (nieuw, bekend) => {
      const kept = nieuw === 1 ? 'One paper kept.' : `${nieuw || 'No'} papers kept.`;
      if (bekend === 0) return kept;
      return `${kept} ${bekend === 1 ? 'One was held already.' : `${bekend} were held already.`}`;
    },
    geannuleerd: 'The rest was not read, as you asked.',
    nietBewaard: 'This paper could not be kept. See whether the disk has room and try once more.',
    verwijder: 'Remove',
    verwijderStuk: (naam) => `Remove ${naam}`,
    verwijderd: (naam) => `“${naam}” was removed.`,
    zetTerug: 'Put back',
    kolomStuk: 'Paper',
    kolomDatum: 'Date',
  },
};
