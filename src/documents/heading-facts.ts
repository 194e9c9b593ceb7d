/** What the heading of written questions says: who asked whom, about what, when, and what came back. */
import { DATUM, leesDatum, leesVergaderjaar } from './dates.ts';
import { leesAmbten, leesLeden } from './people.ts';
import type { Kamerdocument } from './types.ts';

const VRAGEN =
  /Vra(?:ag|gen)\s(?:van|gesteld door)\s(?:het\s(?:Kamer)?lid|de\s(?:Kamer)?leden|mevrouw|de heer)\s/iu;
/** What may follow the subject: "(ingezonden …", "(2024Z01234 …", ", die zijn ingezonden op …". */
const NA_ONDERWERP =
  /\(\s?(?:ingezonden|ontvangen|\d{4}Z\d{5})|,?\s(?:die|dat|welke)\s(?:zijn|is|werden)\singezonden|,?\s(?:ingezonden\sop|met\skenmerk)\s/iu;
const INGEZONDEN = new RegExp(`\\(?ingezonden:?\\s(?:op\\s|d\\.d\\.\\s)?(${DATUM})`, 'iu');
const ONTVANGEN = new RegExp(`\\(?ontvangen:?\\s(?:op\\s|d\\.d\\.\\s)?(${DATUM})`, 'iu');
const ANTWOORDEN =
  /(?:^|\n)(?:Antwoord(?:en)?|Beantwoording|Reactie)\s(?:van|door)\s(?:de\s)?((?:minister|staatssecretaris)[^\n]{2,200}?)\s(?:op|van)\s(?:de\s)?(?:schriftelijke\s)?(?:Kamer)?vragen/iu;
const REACTIE = /(?:^|\n|\.\s)(?:(Nader\s)?(Antwoord)|(Mededeling))(?:\s(?:van|door))\s/u;

/** Facts printed in the heading; fields that it does not print are absent. */
export function feitenUitKop(kop: string): Partial<Kamerdocument> {
  const feiten: Partial<Kamerdocument> = {};
  const vragen = VRAGEN.exec(kop);
  if (vragen)
    Object.assign(feiten, vraagstellers(kop.slice(vragen.index, vragen.index + 4000), vragen[0].length));
  const ingezonden = leesDatum(INGEZONDEN.exec(kop)?.[1] ?? '');
  if (ingezonden) feiten.ingezonden = ingezonden;
  const ontvangen = leesDatum(ONTVANGEN.exec(kop)?.[1] ?? '');
  if (ontvangen) feiten.ontvangen = ontvangen;
  const antwoorden = ANTWOORDEN.exec(kop);
  if (antwoorden?.[1]) {
    feiten.reactie = 'antwoord';
    feiten.reactieVan = antwoorden[1].replace(/,?\smede namens.*$/su, '');
    return feiten;
  }
  const reactie = REACTIE.exec(kop);
  if (reactie) {
    feiten.reactie = reactie[3] ? 'mededeling' : 'antwoord';
    const wie = kop.slice(reactie.index + reactie[0].length, reactie.index + reactie[0].length + 400);
    const van =
      /^.{2,300}?(?=,?\s(?:mede\snamens|en\svan\s(?:de\s)?(?:Minister|Staatssec)|\(ontvangen)|\.\s|\n|$)/su.exec(
        wie,
      )?.[0];
    if (van) feiten.reactieVan = van.replace(/^de\s/u, '').replace(/[,\s]+$/u, '');
  }
  return feiten;
}

function vraagstellers(tekst: string, na: number): Partial<Kamerdocument> {
  const einde = tekst.search(NA_ONDERWERP);
  const zin = tekst.slice(na, einde > 0 ? einde : tekst.search(/\.\s*(?:\n|$)/u) + 1 || undefined);
  const feiten: Partial<Kamerdocument> = {};
  const aan = /\)?\s?\saan\s(?=(?:de|het|Minister|Staatssecretaris)\b)/u.exec(zin);
  const leden = leesLeden(zin.slice(0, aan ? aan.index + 1 : Math.max(0, zin.search(/\sover\s/u))));
  if (leden.length > 0) feiten.indieners = leden;
  const rest = aan ? zin.slice(aan.index + aan[0].length) : zin;
  const over = /\s(?:over|inzake|betreffende|naar aanleiding van|omtrent)\s/u.exec(rest);
  if (aan) {
    const ambten = leesAmbten(rest.slice(0, over?.index ?? rest.length));
    if (ambten.length > 0) feiten.gerichtAan = ambten;
  }
  const onderwerp = over ? rest.slice(over.index + over[0].length).replace(/[\s.]+$/u, '') : undefined;
  if (onderwerp) feiten.onderwerp = onderwerp.replace(/\s+/gu, ' ');
  return feiten;
}

const VOET_AANHANGSEL =
  /^\s*(Tweede|Eerste) Kamer,\s(?:vergaderjaar\s)?(\d{4}[-–/]\d{2,4}),\sAanhangsel(?:\svan de Handelingen)?\s\d{1,4}\s*$/u;
const VOET_KAMERSTUK =
  /^\s*(Tweede|Eerste) Kamer,\svergaderjaar\s(\d{4}[-–/]\d{2,4}),\s(\d{2}[ .\u00a0\u202f]?\d{3})(?:\s?\(R\s?\d{3,4}\))?(?:[-\s]([IVXLC]{1,6}[A-D]?|[A-Z]|\d{2}))?,\s?nr\.\s?([\dA-Z]{1,5})\s+\d{1,4}\s*$/u;
const KENMERK = /^\s*((?:ah|kst|h)-(?:tk-|ek-)?[\dA-Za-z-]{3,40})\s*$/u;
const ISSN = /^\s*(?:ISSN\s?[\d\s-]{7,16}|['’]s-Gravenhage\s\d{4}|Sdu Uitgevers.{0,40})\s*$/u;

/** The strip above a paper on officielebekendmakingen, its cells run together. */
const STROOK =
  /^\s*(Tweede|Eerste) Kamer der Staten-Generaal\s?(\d{4})-(\d{4})\s?(?:nr\.\s(\d{1,3}),\sitem\s(\d{1,3})|(\d{5}(?:-[IVXLC]{1,6}[A-D]?)?)\snr\.\s([\dA-Z]{1,5}))/u;
const STROOKKOP = /^\s*Datum publicatie\s?Organisatie/u;

function feitenUitStrook(regel: string): Partial<Kamerdocument> | undefined {
  const m = STROOK.exec(regel);
  if (!m) return STROOKKOP.test(regel) ? {} : undefined;
  const feiten: Partial<Kamerdocument> = { kamer: kamer(m[1]), vergaderjaar: `${m[2]}-${m[3]}` };
  if (m[4])
    return {
      ...feiten,
      soort: 'handelingen',
      id: `h-${m[1] === 'Eerste' ? 'ek' : 'tk'}-${m[2]}${m[3]}-${m[4]}-${m[5]}`,
    };
  return { ...feiten, dossier: m[6] ?? '', nummer: m[7] ?? '' };
}

/** What a page footer or the colophon says, or nothing when the line is not one. */
export function feitenUitVoet(regel: string): Partial<Kamerdocument> | undefined {
  if (regel.length > 140) return undefined;
  const strook = feitenUitStrook(regel);
  if (strook) return strook;
  const ah = VOET_AANHANGSEL.exec(regel);
  if (ah) return { kamer: kamer(ah[1]), ...vergaderjaar(ah[2]) };
  const kst = VOET_KAMERSTUK.exec(regel);
  if (kst) {
    const nummer = (kst[3] ?? '').replace(/\D/gu, '');
    return {
      kamer: kamer(kst[1]),
      ...vergaderjaar(kst[2]),
      dossier: kst[4] ? `${nummer}-${kst[4]}` : nummer,
      nummer: kst[5] ?? '',
    };
  }
  const kenmerk = KENMERK.exec(regel);
  if (kenmerk?.[1] && /\d/u.test(kenmerk[1])) return { id: kenmerk[1] };
  return ISSN.test(regel) ? {} : undefined;
}

const kamer = (naam: string | undefined): 'I' | 'II' => (naam === 'Eerste' ? 'I' : 'II');
function vergaderjaar(tekst: string | undefined): { vergaderjaar?: string } {
  const jaar = leesVergaderjaar(tekst ?? '');
  return jaar ? { vergaderjaar: jaar } : {};
}
