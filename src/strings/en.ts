/** Every string of the interface in English. */
import { cardsEn } from './cards-en.ts';
import type { Strings } from './nl.ts';
import { singularIn } from './plural.ts';

const isOne = singularIn('en');

const number = (aantal: number) => aantal.toLocaleString(cardsEn.locale);

export const en: Strings = {
  ...cardsEn,
  redenen: {
    'zelfde-motie': 'same motion',
    'zelfde-kamerstuk': 'same paper',
    verwijst: 'refers to it',
    'zelfde-dossier': 'same dossier',
    'zelfde-indiener': (namen) => `also by ${namen}`,
    'zelfde-ministerie': (ministeries) => `also to ${ministeries}`,
    woorden: (woorden) => woorden,
  },
  paneel: {
    naam: 'Stukwijzer',
    laadt: 'One moment …',
    traag: 'This takes longer than usual. If it stays so, close other windows of the browser.',
    mislukt: {
      pagina: 'This page has changed or closed meanwhile. Reload it and try again.',
      bibliotheek: 'The library does not answer. Try again; if that does not help, restart the browser.',
    },
    kapot: 'This cannot be shown. Reload this page; if it stays like this, repair the index in your library.',
    opnieuw: 'Try again',
    nietHier:
      'Open a page on tweedekamer.nl to see here what it mentions. Was it open before Stukwijzer was there? Then reload it.',
    teGroot:
      'This page is too large to read, so nothing is underlined here. You can still search your library.',
    geenTekst: 'This page holds no text to read.',
    ditStuk: 'The paper on this page',
    dezePagina: 'This page',
    verwant: 'Related questions',
    zoeken: 'Search',
    verwijzingen: (aantal) => (isOne(aantal) ? 'One reference' : `${aantal} references`),
    vragen: (aantal) => (isOne(aantal) ? 'One question' : `${aantal} questions`),
    lees: 'Read here',
    keer: (aantal) => `${aantal} times`,
    geenVerwijzingen: 'This page mentions no paper. Search your library above.',
    gehouden: 'in your library',
    nietsVerwant:
      'Your library knows no questions like these. Select some text on the page to search for that.',
    zoekOp: 'Look up in Stukwijzer',
    zoekIn: 'Search your library',
    zoekVoorbeeld: 'cloud, or 31 066, nr. 1512',
    zoekUitleg: 'Words or a number. Also: "whole phrase", lid:Kathmann, dossier:26643, jaar:2025.',
    nietsGevonden: (vraag) => `Nothing found for “${vraag}”. Try another word.`,
    nietsMetFilter: (vraag) => `Nothing of this sort and year for “${vraag}”.`,
    gevonden: (aantal) => (isOne(aantal) ? 'One hit' : `${aantal} hits`),
    bewaar: 'Keep this page',
    bibliotheek: 'Library',
    instellingen: 'Settings',
    pauzeer: 'Pause here',
    gaVerder: 'Resume here',
    gaOveralVerder: 'Resume everywhere',
    gepauzeerd: (site) => `Paused on ${site}: nothing is underlined here.`,
    spoor: 'Opened before',
    verwantMet: {
      pagina: 'Related to this page',
      kaart: 'Related to what the card shows',
      selectie: 'Related to what you selected',
    },
    heelPagina: 'Take the whole page',
    alleSoorten: 'All sorts',
    alleJaren: 'All years',
    terug: 'Back',
  },
  instellingen: {
    titel: 'Settings',
    wachten: 'Wait before the card',
    onderstreping: 'Underline of references',
    onderstrepingen: { dotted: 'dotted', solid: 'solid', none: 'none' },
    kleuren: 'Colours',
    kleurkeuzes: { auto: 'as the system', light: 'light', dark: 'dark' },
    taal: 'Language',
    talen: { auto: 'as the browser', nl: 'Nederlands', en: 'English' },
    markeer: 'What is marked on pages',
    merk: {
      kamerstuk: 'Parliamentary papers',
      aanhangsel: 'Written questions (Aanhangsel)',
      handelingen: 'Proceedings',
      motie: 'Motions by name',
      amendement: 'Amendments by name',
      zaak: 'Case numbers',
      document: 'Document numbers',
      brief: 'Letters by date',
      vraag: 'Questions and answers of the paper itself',
      voetnoot: 'Footnotes of the paper itself',
      staatsblad: 'Bulletin of Acts',
      staatscourant: 'Government Gazette',
      tractatenblad: 'Treaty Series',
    },
    pauze: 'Pause',
    overal: 'Underline nothing anywhere',
    versie: (nummer) => `Stukwijzer ${nummer}`,
    licenties: 'Licences of what is in it',
  },
  welkom: {
    wijs: 'Point at one of the underlined references.',
  },
  bibliotheek: {
    titel: 'Your library',
    stukken: (aantal) => (isOne(aantal) ? 'One paper' : `${number(aantal)} papers`),
    besteTreffers: (aantal) =>
      `The best ${number(aantal)} hits. There are more; one more word makes the list shorter.`,
    eersteOpPapier: (aantal, totaal) => `These are the first ${number(aantal)} of ${number(totaal)} papers.`,
    nietAllesOpPapier:
      'Only the papers that were in view are printed here. Press Print above the list to have all of them.',
    geenAdres: 'This is not the address of a paper; here is the list.',
    nietsInFilter: 'No paper fits this choice.',
    zoek: 'Search for words, a name or a number',
    alleHerkomsten: 'All origins',
    herkomsten: {
      dienst: 'Fetched',
      meegeleverd: 'Came along',
      bestand: 'From a file',
      pakket: 'From a pack',
      'back-up': 'From a back-up',
      pagina: 'From a page',
      onbekend: 'Kept by you',
    },
    leeg: 'There is nothing in it yet. Drop a paper here, or keep a page from the panel.',
    toevoegen: 'Add papers',
    sleep: 'Drop papers here, whole folders too: PDF, Word, XML, HTML or text. Or a back-up or pack.',
    kies: 'Choose files …',
    leest: (hoeveelste, totaal, naam) => `Paper ${hoeveelste} of ${totaal}: ${naam}`,
    kijktNa: (naam) => `Checking ${naam}`,
    bewaart: (klaar, totaal) => `${number(klaar)} of ${number(totaal)} papers`,
    nog: (tijd) => `about ${tijd} left`,
    opslag: 'Storage and back-up',
    gebruikt: (ruimte) => `Your library takes ${ruimte}.`,
    blijvend: 'The browser will not clear it by itself.',
    vluchtig: 'The browser may clear it when the disk is full.',
    nietBlijvend: 'The browser does not promise to keep it; a back-up always helps.',
    maakBlijvend: 'Ask to keep it',
    geenBackup: (sinds) =>
      sinds < 2
        ? 'No back-up has been made yet.'
        : `No back-up has been made yet of the ${number(sinds)} papers that you kept.`,
    backupVan: (dag, sinds, ontbreekt) =>
      sinds === 0
        ? `The last back-up is of ${dag}${ontbreekt ? '' : '; everything is in it'}.`
        : `The last back-up is of ${dag}; ${isOne(sinds) ? 'one paper' : `${number(sinds)} papers`} came later.`,
    maakBackup: 'Make a back-up',
    maaktBackup: (klaar, totaal) => `Making the back-up: ${number(klaar)} of ${number(totaal)}`,
    backupMist: (aantal) =>
      isOne(aantal) ? 'One damaged paper is not in it.' : `${number(aantal)} damaged papers are not in it.`,
    nietAllesInBestand: (gelukt, totaal, welke) =>
      `${number(gelukt)} of ${number(totaal)} papers are in the file; ${isOne(totaal - gelukt) ? 'one is' : `${number(totaal - gelukt)} are`} damaged: ${welke}.`,
    schade: 'A part of your library is damaged',
    watBijSchade:
      'The index is damaged: the list, search and cards may miss papers that are there. The papers themselves still are; the index is made from them anew.',
    nietTeLezen: (aantal) =>
      isOne(aantal)
        ? 'This paper can no longer be read. Add it again, or restore a back-up:'
        : `These ${number(aantal)} papers can no longer be read. Add them again, or restore a back-up:`,
    enNog: (aantal) => `and ${number(aantal)} more`,
    herstelIndex: 'Repair the index',
    herstelt: (klaar, totaal) => `Repairing the index: ${number(klaar)} of ${number(totaal)} papers`,
    hersteld: 'The index has been repaired.',
    herstelMislukt: 'The index was not repaired. Make room on the disk and try again.',
    red: 'Save what can still be read',
    redt: (klaar, totaal) => `${number(klaar)} of ${number(totaal)} papers saved`,
    gered: (aantal) =>
      `${isOne(aantal) ? 'One paper is' : `${number(aantal)} papers are`} now in a back-up among your downloads.`,
    nietGered: 'Even so the browser does not give the papers. Restart the browser and try again.',
    neemGoede: (aantal) =>
      isOne(aantal) ? 'Take the one good paper' : `Take the ${number(aantal)} good ones`,
    gewist: 'The browser cleared your library',
    watGewistIs: (aantal, dag) =>
      `On ${dag} it held ${isOne(aantal) ? 'one paper' : `${number(aantal)} papers`} that you had kept. A back-up puts everything back.`,
    kiesBackup: 'Choose your back-up …',
    afgebroken: 'Reading a file was interrupted',
    watAfgebrokenIs: (naam, klaar, totaal) =>
      `Of “${naam}” ${number(klaar)} of ${number(totaal)} papers were kept. Choose the file once more to go on from there.`,
    kiesBestand: 'Choose the file …',
    begrepen: 'Never mind',
    bewaarAlsBestand: 'Save as a file',
    inBestand: (aantal) => (isOne(aantal) ? '1-paper' : `${aantal}-papers`),
    zoveelVerwijderd: (klaar, totaal) => `${number(klaar)} of ${number(totaal)} removed`,
    zoveelTerug: (klaar, totaal) => `${number(klaar)} of ${number(totaal)} put back`,
    annuleer: 'Stop',
    uitkomst: ({ nieuw, vervangen, bekend, verwijderd }) => {
      const sentences: string[] = [];
      if (nieuw > 0 || vervangen === 0)
        sentences.push(isOne(nieuw) ? 'One paper kept.' : `${nieuw ? number(nieuw) : 'No'} papers kept.`);
      if (vervangen > 0)
        sentences.push(isOne(vervangen) ? 'One paper replaced.' : `${number(vervangen)} papers replaced.`);
      if (bekend > 0)
        sentences.push(isOne(bekend) ? 'One was held already.' : `${number(bekend)} were held already.`);
      if (verwijderd > 0)
        sentences.push(
          isOne(verwijderd)
            ? 'One paper that came along was removed, as in the back-up.'
            : `${number(verwijderd)} papers that came along were removed, as in the back-up.`,
        );
      return sentences.join(' ');
    },
    nietVervangen: (aantal) =>
      isOne(aantal)
        ? 'One paper was not replaced: what was there is from a better source.'
        : `${number(aantal)} papers were not replaced: what was there is from a better source.`,
    vervangToch: 'Replace anyway',
    veel: (naam, aantal) => `“${naam}” holds ${number(aantal)} papers. They take much room and time.`,
    bewaarVeel: 'Keep them all',
    bewaarNiet: 'Leave them',
    geannuleerd: 'The rest was not read, as you asked.',
    nietBewaard: 'This paper could not be kept. See whether the disk has room and try once more.',
    verwijder: 'Remove',
    verwijderd: (aantal) =>
      isOne(aantal) ? 'One paper was removed.' : `${number(aantal)} papers were removed.`,
    zetTerug: 'Put back',
    nogTerug: (aantal) =>
      `${isOne(aantal) ? 'One removed paper' : `${number(aantal)} removed papers`} can be put back for a day.`,
    vervangenTerug: (aantal) =>
      isOne(aantal)
        ? 'The earlier text of one paper can be put back for a day.'
        : `The earlier texts of ${number(aantal)} papers can be put back for a day.`,
    zetVorigeTerug: 'Put back what was there',
    selecteer: (naam) => `Select ${naam}`,
    selecteerAlles: 'Select all',
    selecteerNiets: 'Select none',
    geselecteerd: (aantal) => `${number(aantal)} selected`,
    kolomStuk: 'Paper',
    kolomSoort: 'Sort',
    kolomDatum: 'Date',
  },
  gewist: {
    melding: (aantal, dag) =>
      `The browser wiped your library: the ${isOne(aantal) ? 'paper' : `${number(aantal)} papers`} that you had in it on ${dag} ${isOne(aantal) ? 'is' : 'are'} gone. Restore ${isOne(aantal) ? 'it' : 'them'} from a back-up.`,
    herstel: 'To the library',
  },
  blad: {
    print: 'Print',
    noten: 'Notes',
    beschadigd:
      'This paper is damaged. Repair the index; if that does not help, add the paper again or restore a back-up.',
    heelDossier: 'The whole dossier',
    dossier: 'Dossier',
    inDossier: 'In this dossier',
    verwijstNaar: (aantal) => (isOne(aantal) ? 'Mentions one paper' : `Mentions ${aantal} papers`),
    tijdlijn: 'Timeline',
    alsTabel: 'As a table',
    gebeurtenis: 'What happened',
    gebeurtenissen: {
      gevraagd: 'Asked',
      uitgesteld: 'Delay announced',
      beantwoord: 'Answered',
      verschenen: 'Published',
      geciteerd: 'Mentioned',
    },
    genoemdDoor: (aantal) =>
      isOne(aantal) ? 'Mentioned in one other paper' : `Mentioned in ${aantal} other papers`,
    stukkenInDossier: (aantal) =>
      isOne(aantal) ? 'One paper in the dossier' : `${aantal} papers in the dossier`,
    dagen: (aantal) => (isOne(aantal) ? 'one day' : `${number(aantal)} days`),
    dagenSamen: (aantal) => `${number(aantal)} days in all`,
    datumOnbekend: 'date unknown',
    geenAntwoord: 'No answer in your library yet',
  },
  storing: {
    vol: 'The disk is full. Make some room and try again; nothing was kept by halves.',
    'ander-venster':
      'Another window is holding the library. Close the other windows of Stukwijzer and reload this page.',
    'nieuwere-versie': 'Your library was made by a newer Stukwijzer. Update Stukwijzer first.',
    bijgewerkt: 'Your library has been updated meanwhile. Reload this page.',
    'geen-antwoord':
      'The browser does not release the library. Close other windows of the browser, or restart it.',
    index: 'The index of your library is damaged: search misses papers that are there. Repair the index.',
    onbekend: 'The library does not open. Close other windows of the browser and reload this page.',
  },
  onbruikbaar: {
    'ander-bestand': 'This is no back-up or pack of Stukwijzer.',
    'nieuwere-versie': 'This file was made by a newer Stukwijzer. Update Stukwijzer first.',
    beschadigd: 'This file is damaged or did not arrive whole; nothing was changed.',
    'ongeldig-stuk': 'There is a paper in this file that is not right; nothing was changed.',
  },
  onleesbaar: {
    leeg: 'This file is empty.',
    'te-groot': 'This file is too large; no parliamentary paper is that large.',
    'te-diep': 'This file is nested so deeply that it cannot be read.',
    'te-zwaar': 'Reading this file takes too much work; no parliamentary paper is that heavy.',
    beschadigd: 'This file is damaged and cannot be read.',
    'beschadigde-pdf': 'This PDF is damaged and cannot be read.',
    'beschadigd-word': 'This Word file is damaged and cannot be read.',
    vergrendeld: 'This PDF is protected by a password; save a copy without one first.',
    scan: 'This PDF holds no text: it probably is a scan.',
    'geen-tekst': 'This file holds no text.',
    'onleesbare-tekst': 'This file holds no readable text.',
    'oud-word':
      'This is a Word file from before 2007 or one protected by a password; save it as an ordinary Word document (docx).',
    rtf: 'This is an RTF file; save it as PDF or as a Word document (docx).',
    opendocument: 'This is an OpenDocument file; save it as PDF or as a Word document (docx).',
    'beeld-of-geluid': 'This is a picture or sound, not text.',
    'archief-of-programma': 'This is an archive or a program, not a document.',
    'ander-zip': 'This is not a Word document but a zip file; unpack it and add what is in it.',
  },
};
