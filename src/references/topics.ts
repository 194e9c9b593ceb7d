/**
 * Topics that a motie is named after instead of its mover: "motie Kinderopvang", "motie Windmolens". In: nothing. Out:
 * one pattern, as a source string. Surnames look like nouns, so these are words that no mover has as a name, and endings
 * that no surname has.
 */

/** Words that are a topic or begin one. */
const WORDS = [
  'Europa|Europees|Parlement|Provinciale|Gemeenten?|Caribisch|Gaza|Isra[eë]l|Palestina|Palestijnen|Oekra[iï]ne|Rusland|Turkije|Syri[eë]',
  'Afghanistan|Ira[nk]|China|Venezuela|Libi[eë]|Libanon|Jemen|Soedan|Hongarije|Groningen|Schiphol|Lelystad',
  'Gelijke|Nationaa?le?|Regionale|Lokale|Duurzame|Nieuwe|Eerlijke|Schone|Gezonde?|Veilige?|Eigen|Vreemd|Extra|Informele|Algemene',
  'Sociale|Economische|Binnenlandse|Buitenlandse|Digitale|Internationale|Openbaar|Gratis|Hoger|Passend|Betaalbare|Betaalbaar|Minder',
  'Toekomst|Export|Import|Long|Covid|Artsen|Zorg|Onderwijs|Landbouw|Visserij|Natuur|Defensie|Financi[eë]n|Justitie|Veiligheid',
  'Klimaat|Energie|Economie|Cultuur|Wetenschap|Media|Asiel|Migratie|Wonen|Jeugd|Jongeren|Ouderen|Kinderen|Vrouwen|Mannen|Studenten|Dieren',
  'Pensioen(?:en)?|Verkeer|Vervoer|Sport|Ingediend|Drugs|Alcohol|Tabak|Roken|Vapen|Vapes|Parkeren|Water|Bodem|Geluid|Huren|Toeslagen',
  'Waterstof|Brandstof(?:fen)?|Thuiswerken|Vuurwerk(?:verbod)?|Ziekenhui(?:s|zen)|Verpleeghui(?:s|zen)|Buurthui(?:s|zen)|Plastic|Kunst|Buitengewoon|Boerka|Moslims|Dubbele',
  'Wapens|Roofvogels|Wolven|Bijen|Abortus|Euthanasie|Referendum|Verkiezingen|Privacy|Internet|Bonussen|Belastingen|Bezuinigingen',
].join('|');
/** The same, unless "van der" or "de" before them makes a surname. */
const FIRST =
  'Meer|Stop|Behoud|Red|Steun|Haven|Bouwen|Amsterdam|Rotterdam|Maastricht|Almere|Curaçao|Aruba|Bonaire|Zwembad|Binnenstad|Sportvelden';
/** How words of policy begin. */
const BEGINNINGS = 'Klimaat|Corona|Stikstof|Inkomst';
/** Suffixes of adjectives and nouns. */
const SUFFIXES =
  'heid|teit|atie|isme|schap|ische?|lijke|ige|isering|iseren|ineren|erij|theek|theken|(?:erg|eg|is|str|id|it|em|om|ant|ent)ie';
/** Last parts of compounds. */
const HEADS = [
  'raad|akkoord|overleg|debat|begroting|beleid|regeling|belasting(?:en)?|vesting|zorg|fonds(?:en)?|kosten|plicht|verbod|crisis|opvang',
  'welzijn|pardon|toeslag(?:en)?|uitkering(?:en)?|plan(?:nen)?|lijn|bouw|wet(?:ten|geving)?|markt|onderwijs|armoede|beheer|toezicht',
  'ouders|artsen|zorgers|studenten|docenten|leraren|leerlingen|kinderen|jongeren|vrouwen|migranten|werkers|gangers|nemers|ondernemers',
  'huurders|toeristen|agenten|ambtenaren|zoekers|slachtoffers|burgers|bewoners|gebruikers|patiënten|ouderen|vluchtelingen',
  'molens|panelen|turbines|wapens|woning(?:en)?|centrales?|scholen|subsidies?|middelen|premies|prijzen|tarieven|lonen|lasten|rechten|normen',
  'stoffen|werken|loon|handel|banken|banen|rente|beurs|lijsten|stallen|stop|accijn(?:s|zen)|treinen|centers|centra|massa|afval|spraak',
  'gebruik|misbruik|verbruik|winning|bescherming|vergoeding(?:en)?|vergunning(?:en)?|bezuiniging(?:en)?|verhoging|verlaging|voorziening(?:en)?',
  'heffing(?:en)?|besparing|vervuiling|verlening|beperking(?:en)?|korting(?:en)?|ontwikkeling|opleiding(?:en)?|keuring(?:en)?|huisvesting|hulp',
  'tekort(?:en)?|fraude|geweld|smokkel|handelaren|discriminatie|stelsel|systeem|programma|projecten|gebied(?:en)?|kwaliteit|geld|vlogger',
  'vlag|paden|plein|boring(?:en)?|verzet|crèches?|parken|straten|palen|weides?|kapjes|dwang|wisseling|cloud|data|\\p{L}werk',
  'minimum|inkomens?|vermogens?|loket|meldpunt|register|onderzoek|houderij|teelt|dieren|vissen|bossen|bos(?=beheer)|spoor(?=lijn)',
].join('|');

/** A topic where a name might stand. */
export const TOPIC = `(?:(?:${WORDS})(?!\\p{L})|(?<!(?:[dD]e[rn]?|[vV]an|[tT]e[rn])\\s)(?:${FIRST})(?!\\p{L})|(?:${BEGINNINGS})\\p{Ll}{0,24}(?!\\p{L})|\\p{Lu}\\p{Ll}{2,32}(?!\\p{L})(?<=${SUFFIXES}|\\p{L}{3}(?:${HEADS})))`;
