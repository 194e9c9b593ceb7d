/** What the heading of written questions says: who asked whom, about what, when, and what came back. */
import { DATE, readDate, readVergaderjaar } from './dates.ts';
import { readAmbten, readLeden } from './people.ts';
import type { Kamerdocument } from './types.ts';

const QUESTIONS =
  /Vra(?:ag|gen)\s(?:van|gesteld door)\s(?:het\s(?:Kamer)?lid|de\s(?:Kamer)?leden|mevrouw|de heer)\s/iu;
/** What may follow the subject: "(ingezonden …", "(2024Z01234 …", ", die zijn ingezonden op …". */
const AFTER_SUBJECT =
  /\n(?:Vra(?:ag|gen)|Antwoord(?:en)?|Inleiding|\d{4}Z\d{5})(?![\p{L}\d])|\(\s?(?:ingezonden|ontvangen|\d{4}Z\d{5})|,?\s(?:die|dat|welke)\s(?:zijn|is|werden)\singezonden|,?\s(?:ingezonden\sop|met\skenmerk)\s/iu;
const SUBMITTED = new RegExp(`\\(?ingezonden:?\\s(?:op\\s|d\\.d\\.\\s)?(${DATE})`, 'iu');
const RECEIVED = new RegExp(`\\(?ontvangen:?\\s(?:op\\s|d\\.d\\.\\s)?(${DATE})`, 'iu');
const ANSWERS =
  /(?:^|\n)(?:Antwoord(?:en)?|Beantwoording|Reactie)\s(?:van|door)\s(?:de\s)?((?:minister|staatssecretaris)[^\n]{2,200}?)\s(?:op|van)\s(?:de\s)?(?:schriftelijke\s)?(?:Kamer)?vragen/iu;
const REPLY =
  /(?:^|\n|\.\s)(?:((?:Nader|Aanvullend|Herzien)\s)?([Aa]ntwoord)|(Mededeling))(?:\s(?:van|door))\s/u;

/** Facts printed in the heading; fields that it does not print are absent. */
export function factsFromKop(kop: string): Partial<Kamerdocument> {
  const facts: Partial<Kamerdocument> = {};
  const vragen = QUESTIONS.exec(kop);
  if (vragen) Object.assign(facts, askers(kop.slice(vragen.index, vragen.index + 4000), vragen[0].length));
  const ingezonden = readDate(SUBMITTED.exec(kop)?.[1] ?? '');
  if (ingezonden) facts.ingezonden = ingezonden;
  const ontvangen = readDate(RECEIVED.exec(kop)?.[1] ?? '');
  if (ontvangen) facts.ontvangen = ontvangen;
  const antwoorden = ANSWERS.exec(kop);
  if (antwoorden?.[1]) {
    facts.reactie = 'antwoord';
    facts.reactieVan = antwoorden[1].replace(/,?\smede namens.*$/su, '');
    return facts;
  }
  const reactie = REPLY.exec(kop);
  if (reactie) {
    facts.reactie = reactie[3] ? 'mededeling' : 'antwoord';
    const who = kop.slice(reactie.index + reactie[0].length, reactie.index + reactie[0].length + 400);
    const from =
      /^.{2,300}?(?=,?\s(?:mede\snamens|en\svan\s(?:de\s)?(?:Minister|Staatssec)|\(ontvangen)|\.\s|\n|$)/su.exec(
        who,
      )?.[0];
    if (from) facts.reactieVan = from.replace(/^de\s/u, '').replace(/[,\s]+$/u, '');
  }
  return facts;
}

function askers(text: string, after: number): Partial<Kamerdocument> {
  const until = text.search(AFTER_SUBJECT);
  const sentence = text.slice(after, until > 0 ? until : text.search(/\.\s*(?:\n|$)/u) + 1 || undefined);
  const facts: Partial<Kamerdocument> = {};
  const isOn = /\)?\s?\saan\s(?=(?:de|het|Minister|Staatssecretaris)\b)/u.exec(sentence);
  const leden = readLeden(
    sentence.slice(0, isOn ? isOn.index + 1 : Math.max(0, sentence.search(/\sover\s/u))),
  );
  if (leden.length > 0) facts.indieners = leden;
  const rest = isOn ? sentence.slice(isOn.index + isOn[0].length) : sentence;
  const about = /\s(?:over|inzake|betreffende|naar aanleiding van|omtrent)\s/u.exec(rest);
  if (isOn) {
    const ambten = readAmbten(rest.slice(0, about?.index ?? rest.length));
    if (ambten.length > 0) facts.gerichtAan = ambten;
  }
  const onderwerp = about ? rest.slice(about.index + about[0].length).replace(/[\s.]+$/u, '') : undefined;
  if (onderwerp) facts.onderwerp = onderwerp.replace(/\s+/gu, ' ');
  return facts;
}

const FOOTER_AANHANGSEL =
  /^\s*(Tweede|Eerste) Kamer,\s(?:vergaderjaar\s)?(\d{4}[-–/]\d{2,4}),\sAanhangsel(?:\svan de Handelingen)?\s\d{1,4}\s*$/u;
const FOOTER_KAMERSTUK =
  /^\s*(Tweede|Eerste) Kamer,\svergaderjaar\s(\d{4}[-–/]\d{2,4}),\s(\d{2}[ .\u00a0\u202f]?\d{3})(?:\s?\(R\s?\d{3,4}\))?(?:[-\s]([IVXLC]{1,6}[A-D]?|[A-Z]|\d{2}))?,\s?nr\.\s?([\dA-Z]{1,5})\s+\d{1,4}\s*$/u;
const IDENTIFIER = /^\s*((?:ah|kst|h)-(?:tk-|ek-)?[\dA-Za-z-]{3,40})\s*$/u;
const COLOPHON =
  /^\s*(?:ISSN\s?\d{4}\s?-\s?\d{4}|['’]s-Gravenhage\s\d{4}|Sdu Uitgevers|KVR\s?\d{4,6})(?=\s|$)\s*/u;
/** Until 2010: "0809tkkvr1234" is number 1234 of session 2008-2009. */
const OLD_IDENTIFIER = /^\s*(\d{2})(\d{2})(tk|ek)kvr(\d{1,4})\s*$/u;

/** The strip above a paper on officielebekendmakingen, its cells run together. */
const STRIP =
  /^\s*(Tweede|Eerste) Kamer der Staten-Generaal\s?(\d{4})-(\d{4})\s?(?:nr\.\s(\d{1,3}),\sitem\s(\d{1,3})|(\d{5}(?:-[IVXLC]{1,6}[A-D]?)?)\snr\.\s([\dA-Z]{1,5}))/u;
const STRIP_HEAD = /^\s*Datum publicatie\s?Organisatie/u;

function factsFromStrip(line: string): Partial<Kamerdocument> | undefined {
  const m = STRIP.exec(line);
  if (!m) return STRIP_HEAD.test(line) ? {} : undefined;
  const facts: Partial<Kamerdocument> = { kamer: kamer(m[1]), vergaderjaar: `${m[2]}-${m[3]}` };
  if (m[4])
    return {
      ...facts,
      soort: 'handelingen',
      id: `h-${m[1] === 'Eerste' ? 'ek' : 'tk'}-${m[2]}${m[3]}-${m[4]}-${m[5]}`,
    };
  return { ...facts, dossier: m[6] ?? '', nummer: m[7] ?? '' };
}

/** What a page footer or the colophon says, or nothing when the line is not one. */
export function factsFromFooter(line: string): Partial<Kamerdocument> | undefined {
  if (line.length > 140) return undefined;
  // Text taken from a PDF can run the colophon and the footer together.
  let text = line;
  for (let i = 0; i < 4 && COLOPHON.test(text); i++) text = text.replace(COLOPHON, '');
  if (!text) return line.trim() ? {} : undefined;
  return factsFromOneFooter(text);
}

function factsFromOneFooter(line: string): Partial<Kamerdocument> | undefined {
  const strip = factsFromStrip(line);
  if (strip) return strip;
  const ah = FOOTER_AANHANGSEL.exec(line);
  if (ah) return { kamer: kamer(ah[1]), ...vergaderjaar(ah[2]) };
  const kst = FOOTER_KAMERSTUK.exec(line);
  if (kst) {
    const nummer = (kst[3] ?? '').replace(/\D/gu, '');
    return {
      kamer: kamer(kst[1]),
      ...vergaderjaar(kst[2]),
      dossier: kst[4] ? `${nummer}-${kst[4]}` : nummer,
      nummer: kst[5] ?? '',
    };
  }
  const kenmerk = IDENTIFIER.exec(line);
  if (kenmerk?.[1] && /\d/u.test(kenmerk[1])) return { id: kenmerk[1] };
  const old = OLD_IDENTIFIER.exec(line);
  if (!old) return undefined;
  const begin = Number(old[1]) + (Number(old[1]) > 90 ? 1900 : 2000);
  return { kamer: old[3] === 'ek' ? 'I' : 'II', vergaderjaar: `${begin}-${begin + 1}`, nummer: old[4] ?? '' };
}

const kamer = (naam: string | undefined): 'I' | 'II' => (naam === 'Eerste' ? 'I' : 'II');
function vergaderjaar(text: string | undefined): { vergaderjaar?: string } {
  const year = readVergaderjaar(text ?? '');
  return year ? { vergaderjaar: year } : {};
}
