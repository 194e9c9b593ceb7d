/** Every string of the interface in Dutch: those of the cards, and those of our own pages. */
import { cardsNl } from './cards-nl.ts';

export const nl = {
  ...cardsNl,
  /** Why a question is related. */
  redenen: {
    'zelfde-motie': 'zelfde motie',
    'zelfde-kamerstuk': 'zelfde kamerstuk',
    verwijst: 'verwijst ernaar',
    'zelfde-dossier': 'zelfde dossier',
    'zelfde-indiener': (namen: string) => `ook van ${namen}`,
    woorden: (woorden: string) => woorden,
  },
  paneel: {
    naam: 'Stukwijzer',
    laadt: 'Even kijken …',
    mislukt: 'Dat lukte niet. Herlaad de pagina en probeer het nog eens.',
    nietHier: 'Open een pagina op tweedekamer.nl; hier staat dan wat erin genoemd wordt.',
    geenStuk: 'Deze pagina is zelf geen Kamerstuk.',
    ditStuk: 'Het stuk op deze pagina',
    dezePagina: 'Deze pagina',
    verwant: 'Verwante vragen',
    zoeken: 'Zoeken',
    verwijzingen: (aantal: number) => (aantal === 1 ? 'Eén verwijzing' : `${aantal} verwijzingen`),
    geenVerwijzingen: 'Op deze pagina wordt geen stuk genoemd.',
    gehouden: 'in je bibliotheek',
    nietsVerwant: 'Je bibliotheek kent geen vragen die hierop lijken.',
    zoekIn: 'Zoek in je bibliotheek',
    zoekVoorbeeld: 'cloud, of 31 066, nr. 1512',
    zoekUitleg: 'Woorden uit een vraag of antwoord, een naam of een nummer.',
    nietsGevonden: (vraag: string) => `Niets gevonden voor «${vraag}». Probeer een ander woord.`,
    bewaar: 'Bewaar deze pagina',
    bewaard: 'Bewaard in je bibliotheek.',
    bibliotheek: 'Bibliotheek',
    terug: 'Terug',
  },
  bibliotheek: {
    titel: 'Je bibliotheek',
    gaatNietOpen:
      'De bibliotheek gaat niet open. Sluit andere vensters van de browser en herlaad deze pagina.',
    stukken: (aantal: number) => (aantal === 1 ? 'Eén stuk' : `${aantal} stukken`),
    leeg: 'Er staat nog niets in. Sleep een Kamerstuk hierheen, of bewaar een pagina vanuit het paneel.',
    nieuwste: (aantal: number) => `Hier staan de nieuwste ${aantal}.`,
    toevoegen: 'Stukken toevoegen',
    sleep: 'Sleep hier PDF’s, Word-bestanden, XML, HTML of tekst van Kamerstukken heen.',
    kies: 'Kies bestanden …',
    leest: (hoeveelste: number, totaal: number, naam: string) => `Stuk ${hoeveelste} van ${totaal}: ${naam}`,
    voortgang: 'Voortgang',
    annuleer: 'Stop',
    uitkomst: (nieuw: number, bekend: number) => {
      const bewaard = nieuw === 1 ? 'Eén stuk bewaard.' : `${nieuw || 'Geen'} stukken bewaard.`;
      if (bekend === 0) return bewaard;
      return `${bewaard} ${bekend === 1 ? 'Eén stond er al in.' : `${bekend} stonden er al in.`}`;
    },
    geannuleerd: 'De rest is op jouw verzoek niet gelezen.',
    nietBewaard:
      'Dit stuk kon niet worden bewaard. Kijk of er ruimte vrij is op de schijf en probeer het nog eens.',
    verwijder: 'Verwijder',
    verwijderStuk: (naam: string) => `Verwijder ${naam}`,
    verwijderd: (naam: string) => `«${naam}» is verwijderd.`,
    zetTerug: 'Zet terug',
    kolomStuk: 'Stuk',
    kolomDatum: 'Datum',
  },
  /** Why a file could not be read; the importer, which looks up by reason, does not compile when one is missing. */
  onleesbaar: {
    leeg: 'Dit bestand is leeg.',
    'te-groot': 'Dit bestand is te groot; zo groot is geen Kamerstuk.',
    'te-diep': 'Dit bestand is zo diep genest dat het niet te lezen is.',
    beschadigd: 'Dit bestand is beschadigd en kan niet worden gelezen.',
    'beschadigde-pdf': 'Deze pdf is beschadigd en kan niet worden gelezen.',
    'beschadigd-word': 'Dit Word-bestand is beschadigd en kan niet worden gelezen.',
    vergrendeld: 'Deze pdf is met een wachtwoord beveiligd.',
    scan: 'Deze pdf bevat geen tekst: waarschijnlijk is het een scan.',
    'geen-tekst': 'Dit bestand bevat geen tekst.',
    'onleesbare-tekst': 'Dit bestand bevat geen leesbare tekst.',
    'oud-word':
      'Dit is een Word-bestand van voor 2007 of een met een wachtwoord beveiligd bestand; bewaar het als gewoon Word-document (docx).',
    rtf: 'Dit is een RTF-bestand; bewaar het als pdf of als Word-document (docx).',
    opendocument: 'Dit is een OpenDocument-bestand; bewaar het als pdf of als Word-document (docx).',
    'beeld-of-geluid': 'Dit is een afbeelding of geluid, geen tekst.',
    'archief-of-programma': 'Dit is een archief of programma, geen document.',
    'ander-zip': 'Dit zip-bestand is geen Word-document: er staat geen tekst van Word in.',
  },
};

export type Strings = typeof nl;
