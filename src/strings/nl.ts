/** Every string of the interface in Dutch: those of cards and those of our own pages. */
import { cardsNl } from './cards-nl.ts';
import { singularIn } from './plural.ts';

const isOne = singularIn('nl');
const getal = (aantal: number) => aantal.toLocaleString(cardsNl.locale);

export const nl = {
  ...cardsNl,
  /** Why a question is related. */
  redenen: {
    'zelfde-motie': 'zelfde motie',
    'zelfde-kamerstuk': 'zelfde kamerstuk',
    verwijst: 'verwijst ernaar',
    'zelfde-dossier': 'zelfde dossier',
    'zelfde-indiener': (namen: string) => `ook van ${namen}`,
    'zelfde-ministerie': (ministeries: string) => `ook aan ${ministeries}`,
    woorden: (woorden: string) => woorden,
  },
  paneel: {
    naam: 'Stukwijzer',
    laadt: 'Even kijken …',
    traag: 'Dit duurt langer dan anders. Blijft het zo, sluit dan andere vensters van de browser.',
    mislukt: {
      pagina: 'Deze pagina is intussen veranderd of gesloten. Herlaad haar en probeer het opnieuw.',
      bibliotheek:
        'De bibliotheek geeft geen antwoord. Probeer het opnieuw; helpt dat niet, start dan de browser opnieuw.',
    },
    kapot:
      'Dit is niet te tonen. Herlaad deze pagina; blijft het zo, herstel dan de index in je bibliotheek.',
    opnieuw: 'Probeer opnieuw',
    nietHier:
      'Open een pagina op tweedekamer.nl; hier staat dan wat erin genoemd wordt. Was ze al open voordat Stukwijzer er was? Herlaad haar dan.',
    teGroot:
      'Deze pagina is te groot om te lezen, dus hier wordt niets onderstreept. Zoeken in je bibliotheek kan wel.',
    geenTekst: 'Op deze pagina staat geen tekst om te lezen.',
    ditStuk: 'Het stuk op deze pagina',
    dezePagina: 'Deze pagina',
    verwant: 'Verwante vragen',
    zoeken: 'Zoeken',
    verwijzingen: (aantal: number) => (isOne(aantal) ? 'Eén verwijzing' : `${aantal} verwijzingen`),
    vragen: (aantal: number) => (isOne(aantal) ? 'Eén vraag' : `${aantal} vragen`),
    lees: 'Lees hier',
    keer: (aantal: number) => `${aantal} keer`,
    geenVerwijzingen: 'Op deze pagina wordt geen stuk genoemd. Zoek hierboven in je bibliotheek.',
    gehouden: 'in je bibliotheek',
    nietsVerwant:
      'Je bibliotheek kent geen vragen die hierop lijken. Selecteer een stuk tekst op de pagina om daarop te zoeken.',
    zoekOp: 'Zoek op in Stukwijzer',
    zoekIn: 'Zoek in je bibliotheek',
    zoekVoorbeeld: 'cloud, of 31 066, nr. 1512',
    zoekUitleg: 'Woorden of een nummer. Ook: "hele zinsnede", lid:Kathmann, dossier:26643, jaar:2025.',
    nietsGevonden: (vraag: string) => `Niets gevonden voor «${vraag}». Probeer een ander woord.`,
    nietsMetFilter: (vraag: string) => `Niets van deze soort en dit jaar voor «${vraag}».`,
    gevonden: (aantal: number) => (isOne(aantal) ? 'Eén treffer' : `${aantal} treffers`),
    bewaar: 'Bewaar deze pagina',
    bibliotheek: 'Bibliotheek',
    instellingen: 'Instellingen',
    pauzeer: 'Pauzeer hier',
    gaVerder: 'Ga hier verder',
    gaOveralVerder: 'Ga overal verder',
    gepauzeerd: (site: string) => `Gepauzeerd op ${site}: hier wordt niets onderstreept.`,
    spoor: 'Eerder geopend',
    verwantMet: {
      pagina: 'Verwant met deze pagina',
      kaart: 'Verwant met wat de kaart toont',
      selectie: 'Verwant met wat je selecteerde',
    },
    heelPagina: 'Neem de hele pagina',
    alleSoorten: 'Alle soorten',
    alleJaren: 'Alle jaren',
    terug: 'Terug',
  },
  instellingen: {
    titel: 'Instellingen',
    wachten: 'Wachttijd voor de kaart',
    onderstreping: 'Onderstreping van verwijzingen',
    onderstrepingen: { dotted: 'gestippeld', solid: 'doorgetrokken', none: 'geen' },
    kleuren: 'Kleuren',
    kleurkeuzes: { auto: 'als het systeem', light: 'licht', dark: 'donker' },
    taal: 'Taal',
    talen: { auto: 'als de browser', nl: 'Nederlands', en: 'English' },
    markeer: 'Wat op pagina’s wordt gemarkeerd',
    merk: {
      kamerstuk: 'Kamerstukken',
      aanhangsel: 'Kamervragen (Aanhangsel)',
      handelingen: 'Handelingen',
      motie: 'Moties bij naam',
      amendement: 'Amendementen bij naam',
      zaak: 'Zaaknummers',
      document: 'Documentnummers',
      brief: 'Brieven bij datum',
      vraag: 'Vragen en antwoorden van het stuk zelf',
      voetnoot: 'Voetnoten van het stuk zelf',
      staatsblad: 'Staatsblad',
      staatscourant: 'Staatscourant',
      tractatenblad: 'Tractatenblad',
    },
    pauze: 'Pauze',
    overal: 'Nergens iets onderstrepen',
    versie: (nummer: string) => `Stukwijzer ${nummer}`,
    licenties: 'Licenties van wat erin zit',
  },
  welkom: {
    wijs: 'Wijs een van de onderstreepte verwijzingen aan.',
  },
  bibliotheek: {
    titel: 'Je bibliotheek',
    stukken: (aantal: number) => (isOne(aantal) ? 'Eén stuk' : `${getal(aantal)} stukken`),
    eersteOpPapier: (aantal: number, totaal: number) =>
      `Hier staan de eerste ${getal(aantal)} van ${getal(totaal)} stukken.`,
    nietAllesOpPapier:
      'Hier staan alleen de stukken die in beeld waren. Druk boven de lijst op Print, dan staan ze er allemaal.',
    besteTreffers: (aantal: number) =>
      `De beste ${getal(aantal)} treffers. Er zijn er meer; een woord erbij maakt de lijst korter.`,
    geenAdres: 'Dit is geen adres van een stuk; hier is de lijst.',
    nietsInFilter: 'Geen stuk past bij deze keuze.',
    zoek: 'Zoek op woord, naam of nummer',
    alleHerkomsten: 'Alle herkomsten',
    herkomsten: {
      dienst: 'Opgehaald',
      meegeleverd: 'Meegeleverd',
      bestand: 'Uit een bestand',
      pakket: 'Uit een pakket',
      'back-up': 'Uit een back-up',
      pagina: 'Van een pagina',
      onbekend: 'Zelf bewaard',
    },
    leeg: 'Er staat nog niets in. Sleep een Kamerstuk hierheen, of bewaar een pagina vanuit het paneel.',
    toevoegen: 'Stukken toevoegen',
    sleep:
      'Sleep Kamerstukken hierheen, ook hele mappen: pdf, Word, XML, HTML of tekst. Of een back-up of pakket.',
    kies: 'Kies bestanden …',
    leest: (hoeveelste: number, totaal: number, naam: string) => `Stuk ${hoeveelste} van ${totaal}: ${naam}`,
    kijktNa: (naam: string) => `${naam} wordt nagekeken`,
    bewaart: (klaar: number, totaal: number) => `${getal(klaar)} van ${getal(totaal)} stukken`,
    nog: (tijd: string) => `nog ongeveer ${tijd}`,
    opslag: 'Opslag en back-up',
    gebruikt: (ruimte: string) => `Je bibliotheek is ${ruimte} groot.`,
    blijvend: 'De browser wist haar niet vanzelf.',
    vluchtig: 'De browser mag haar wissen als de schijf vol raakt.',
    nietBlijvend: 'De browser belooft niet haar te bewaren; een back-up helpt dan altijd.',
    maakBlijvend: 'Vraag haar te bewaren',
    geenBackup: (sinds: number) =>
      sinds < 2
        ? 'Er is nog geen back-up gemaakt.'
        : `Er is nog geen back-up gemaakt van de ${getal(sinds)} stukken die je bewaarde.`,
    backupVan: (dag: string, sinds: number, ontbreekt: number) =>
      sinds === 0
        ? `De laatste back-up is van ${dag}${ontbreekt ? '' : '; alles staat erin'}.`
        : `De laatste back-up is van ${dag}; ${isOne(sinds) ? 'één stuk kwam' : `${getal(sinds)} stukken kwamen`} later.`,
    maakBackup: 'Maak een back-up',
    maaktBackup: (klaar: number, totaal: number) =>
      `De back-up wordt gemaakt: ${getal(klaar)} van ${getal(totaal)}`,
    backupMist: (aantal: number) =>
      isOne(aantal)
        ? 'Eén beschadigd stuk staat er niet in.'
        : `${getal(aantal)} beschadigde stukken staan er niet in.`,
    nietAllesInBestand: (gelukt: number, totaal: number, welke: string) =>
      `${getal(gelukt)} van ${getal(totaal)} stukken staan in het bestand; ${isOne(totaal - gelukt) ? 'één is' : `${getal(totaal - gelukt)} zijn`} beschadigd: ${welke}.`,
    schade: 'Een deel van je bibliotheek is beschadigd',
    watBijSchade:
      'De index is beschadigd: de lijst, zoeken en kaarten missen misschien stukken die er wel zijn. De stukken zelf staan er nog; daaruit wordt de index opnieuw gemaakt.',
    nietTeLezen: (aantal: number) =>
      isOne(aantal)
        ? 'Dit stuk is niet meer te lezen. Voeg het opnieuw toe, of zet een back-up terug:'
        : `Deze ${getal(aantal)} stukken zijn niet meer te lezen. Voeg ze opnieuw toe, of zet een back-up terug:`,
    enNog: (aantal: number) => `en nog ${getal(aantal)}`,
    herstelIndex: 'Herstel de index',
    herstelt: (klaar: number, totaal: number) =>
      `De index wordt hersteld: ${getal(klaar)} van ${getal(totaal)} stukken`,
    hersteld: 'De index is hersteld.',
    herstelMislukt: 'De index is niet hersteld. Maak ruimte op de schijf en probeer het nog eens.',
    red: 'Bewaar wat nog te lezen is',
    redt: (klaar: number, totaal: number) => `${getal(klaar)} van ${getal(totaal)} stukken bewaard`,
    gered: (aantal: number) =>
      `${isOne(aantal) ? 'Eén stuk staat' : `${getal(aantal)} stukken staan`} nu in een back-up bij je downloads.`,
    nietGered: 'Ook zo geeft de browser de stukken niet. Start de browser opnieuw en probeer het nog eens.',
    neemGoede: (aantal: number) => (isOne(aantal) ? 'Neem het ene goede' : `Neem de ${getal(aantal)} goede`),
    gewist: 'Je bibliotheek is door de browser gewist',
    watGewistIs: (aantal: number, dag: string) =>
      `Op ${dag} ${isOne(aantal) ? 'stond er één stuk' : `stonden er ${getal(aantal)} stukken`} in dat je zelf bewaarde. Met een back-up zet je alles terug.`,
    kiesBackup: 'Kies je back-up …',
    afgebroken: 'Het inlezen is onderbroken',
    watAfgebrokenIs: (naam: string, klaar: number, totaal: number) =>
      `Van «${naam}» zijn ${getal(klaar)} van de ${getal(totaal)} stukken bewaard. Kies het bestand nog eens, dan gaat het verder waar het was.`,
    kiesBestand: 'Kies het bestand …',
    begrepen: 'Laat maar',
    bewaarAlsBestand: 'Bewaar als bestand',
    inBestand: (aantal: number) => (isOne(aantal) ? '1-stuk' : `${aantal}-stukken`),
    zoveelVerwijderd: (klaar: number, totaal: number) => `${getal(klaar)} van ${getal(totaal)} verwijderd`,
    zoveelTerug: (klaar: number, totaal: number) => `${getal(klaar)} van ${getal(totaal)} teruggezet`,
    annuleer: 'Stop',
    uitkomst: (aantal: { nieuw: number; vervangen: number; bekend: number; verwijderd: number }) => {
      const { nieuw, vervangen, bekend, verwijderd } = aantal;
      const zinnen: string[] = [];
      if (nieuw > 0 || vervangen === 0)
        zinnen.push(isOne(nieuw) ? 'Eén stuk bewaard.' : `${nieuw ? getal(nieuw) : 'Geen'} stukken bewaard.`);
      if (vervangen > 0)
        zinnen.push(isOne(vervangen) ? 'Eén stuk vervangen.' : `${getal(vervangen)} stukken vervangen.`);
      if (bekend > 0)
        zinnen.push(isOne(bekend) ? 'Eén stond er al in.' : `${getal(bekend)} stonden er al in.`);
      if (verwijderd > 0)
        zinnen.push(
          isOne(verwijderd)
            ? 'Eén meegeleverd stuk is verwijderd, zoals in de back-up.'
            : `${getal(verwijderd)} meegeleverde stukken zijn verwijderd, zoals in de back-up.`,
        );
      return zinnen.join(' ');
    },
    nietVervangen: (aantal: number) =>
      isOne(aantal)
        ? 'Eén stuk is niet vervangen: wat er al stond, heeft een betere herkomst.'
        : `${getal(aantal)} stukken zijn niet vervangen: wat er al stond, heeft een betere herkomst.`,
    vervangToch: 'Vervang toch',
    veel: (naam: string, aantal: number) =>
      `In «${naam}» staan ${getal(aantal)} stukken. Dat vraagt veel ruimte en tijd.`,
    bewaarVeel: 'Bewaar ze allemaal',
    bewaarNiet: 'Laat maar',
    geannuleerd: 'De rest is op jouw verzoek niet gelezen.',
    nietBewaard:
      'Dit stuk kon niet worden bewaard. Kijk of er ruimte vrij is op de schijf en probeer het nog eens.',
    verwijder: 'Verwijder',
    verwijderd: (aantal: number) =>
      isOne(aantal) ? 'Eén stuk is verwijderd.' : `${getal(aantal)} stukken zijn verwijderd.`,
    zetTerug: 'Zet terug',
    nogTerug: (aantal: number) =>
      `${isOne(aantal) ? 'Eén verwijderd stuk kan' : `${getal(aantal)} verwijderde stukken kunnen`} nog een dag terug.`,
    vervangenTerug: (aantal: number) =>
      isOne(aantal)
        ? 'De vorige tekst van één stuk kan nog een dag terug.'
        : `De vorige tekst van ${getal(aantal)} stukken kan nog een dag terug.`,
    zetVorigeTerug: 'Zet de vorige tekst terug',
    selecteer: (naam: string) => `Selecteer ${naam}`,
    selecteerAlles: 'Selecteer alles',
    selecteerNiets: 'Selecteer niets',
    geselecteerd: (aantal: number) => `${getal(aantal)} geselecteerd`,
    kolomStuk: 'Stuk',
    kolomSoort: 'Soort',
    kolomDatum: 'Datum',
  },
  gewist: {
    melding: (aantal: number, dag: string) =>
      `De browser heeft je bibliotheek gewist: ${isOne(aantal) ? 'het stuk dat' : `de ${getal(aantal)} stukken die`} je er op ${dag} in had, ${isOne(aantal) ? 'is' : 'zijn'} weg. Herstel ${isOne(aantal) ? 'het' : 'ze'} uit een back-up.`,
    herstel: 'Naar de bibliotheek',
  },
  /** The page of one paper or dossier. */
  blad: {
    print: 'Print',
    noten: 'Noten',
    beschadigd:
      'Dit stuk is beschadigd. Herstel de index; helpt dat niet, voeg het stuk dan opnieuw toe of zet een back-up terug.',
    heelDossier: 'Het hele dossier',
    dossier: 'Dossier',
    inDossier: 'In dit dossier',
    verwijstNaar: (aantal: number) => (isOne(aantal) ? 'Noemt één stuk' : `Noemt ${aantal} stukken`),
    tijdlijn: 'Tijdlijn',
    alsTabel: 'Als tabel',
    gebeurtenis: 'Wat er gebeurde',
    gebeurtenissen: {
      gevraagd: 'Gevraagd',
      uitgesteld: 'Uitstel gemeld',
      beantwoord: 'Beantwoord',
      verschenen: 'Verschenen',
      geciteerd: 'Genoemd',
    },
    genoemdDoor: (aantal: number) =>
      isOne(aantal) ? 'Genoemd in één ander stuk' : `Genoemd in ${aantal} andere stukken`,
    stukkenInDossier: (aantal: number) =>
      isOne(aantal) ? 'Eén stuk in het dossier' : `${aantal} stukken in het dossier`,
    dagen: (aantal: number) => (isOne(aantal) ? 'één dag' : `${getal(aantal)} dagen`),
    dagenSamen: (aantal: number) => `samen ${getal(aantal)} dagen`,
    datumOnbekend: 'datum onbekend',
    geenAntwoord: 'Nog geen antwoord in je bibliotheek',
  },
  /** Why the library cannot do what was asked. */
  storing: {
    vol: 'De schijf is vol. Maak ruimte en probeer het nog eens; er is niets half bewaard.',
    'ander-venster':
      'Een ander venster houdt de bibliotheek vast. Sluit de andere vensters van Stukwijzer en herlaad deze pagina.',
    'nieuwere-versie': 'Je bibliotheek is gemaakt met een nieuwere Stukwijzer. Werk Stukwijzer eerst bij.',
    bijgewerkt: 'Je bibliotheek is intussen bijgewerkt. Herlaad deze pagina.',
    'geen-antwoord':
      'De browser geeft de bibliotheek niet vrij. Sluit andere vensters van de browser, of start hem opnieuw.',
    index:
      'De index van je bibliotheek is beschadigd: zoeken mist stukken die er wel zijn. Herstel de index.',
    onbekend: 'De bibliotheek gaat niet open. Sluit andere vensters van de browser en herlaad deze pagina.',
  },
  /** Why a pack or back-up could not be imported. */
  onbruikbaar: {
    'ander-bestand': 'Dit is geen back-up of pakket van Stukwijzer.',
    'nieuwere-versie': 'Dit bestand is gemaakt met een nieuwere Stukwijzer. Werk Stukwijzer eerst bij.',
    beschadigd: 'Dit bestand is beschadigd of niet helemaal binnengekomen; er is niets veranderd.',
    'ongeldig-stuk': 'In dit bestand staat een stuk dat niet klopt; er is niets veranderd.',
  },
  /** Why a file could not be read; the importer, which looks these up by reason, does not compile if one is missing. */
  onleesbaar: {
    leeg: 'Dit bestand is leeg.',
    'te-groot': 'Dit bestand is te groot; zo groot is geen Kamerstuk.',
    'te-diep': 'Dit bestand is zo diep genest dat het niet te lezen is.',
    'te-zwaar': 'Dit bestand vraagt te veel rekenwerk om te lezen; zo zwaar is geen Kamerstuk.',
    beschadigd: 'Dit bestand is beschadigd en kan niet worden gelezen.',
    'beschadigde-pdf': 'Deze pdf is beschadigd en kan niet worden gelezen.',
    'beschadigd-word': 'Dit Word-bestand is beschadigd en kan niet worden gelezen.',
    vergrendeld: 'Deze pdf is met een wachtwoord beveiligd; bewaar eerst een versie zonder.',
    scan: 'Deze pdf bevat geen tekst: waarschijnlijk is het een scan.',
    'geen-tekst': 'Dit bestand bevat geen tekst.',
    'onleesbare-tekst': 'Dit bestand bevat geen leesbare tekst.',
    'oud-word':
      'Dit is een Word-bestand van voor 2007 of een met een wachtwoord beveiligd bestand; bewaar het als gewoon Word-document (docx).',
    rtf: 'Dit is een RTF-bestand; bewaar het als pdf of als Word-document (docx).',
    opendocument: 'Dit is een OpenDocument-bestand; bewaar het als pdf of als Word-document (docx).',
    'beeld-of-geluid': 'Dit is een afbeelding of geluid, geen tekst.',
    'archief-of-programma': 'Dit is een archief of programma, geen document.',
    'ander-zip': 'Dit is geen Word-document maar een zip-bestand; pak het uit en voeg toe wat erin zit.',
  },
};

export type Strings = typeof nl;
