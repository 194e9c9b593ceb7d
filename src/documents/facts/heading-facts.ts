/** What the heading of written questions says: who asked whom, about what, when, and what came back. */
import { DATE, readDate } from '../dates.ts';
import type { Line } from '../lines/lines.ts';
import type { Kamerdocument } from '../types.ts';
import { readAmbten, readLeden } from './people.ts';

const QUESTIONS =
  /Vra(?:ag|gen)\s(?:(?:van|gesteld door)\s)?(?:(?:het\s)?(?:Kamer)?lid|(?:de\s)?(?:Kamer)?leden|(?<=(?:van|door)\s)(?:mevrouw|de heer))\s/iu;
/** What may follow the subject: "(ingezonden …", "(2024Z01234 …", ", die zijn ingezonden op …". */
const AFTER_SUBJECT =
  /\n(?:Vra(?:ag|gen)|Antwoord(?:en)?|Inleiding|\d{4}Z\d{5})(?![\p{L}\d])|\.\s(?:Antwoord|Mededeling)\svan\s|\(\s?(?:ingezonden|ontvangen|\d{4}Z\d{5})|,?\s(?:die|dat|welke)\s(?:zijn|is|werden)\singezonden|,?\s(?:ingezonden\s(?:op|(?=\d))|\(?(?:met|uw|ons)\skenmerk|\(kenmerk|\(nr\.|ingezonden\sd\.d\.|\(?van\s\d{1,2}\s\p{Ll}{3,9}\s\d{4}\s?\))\s?/iu;
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
    if (from) facts.reactieVan = from.replace(/^de\s/u, '').replace(/(?<![,\s])[,\s]+$/u, '');
  }
  return facts;
}

/** What the opening sentence of a letter says, where no heading stands above the questions. */
export function factsFromOpening(lines: readonly Line[]): Partial<Kamerdocument> {
  for (const { text } of lines.slice(0, 8)) {
    const vragen = QUESTIONS.exec(text.slice(0, 2000));
    if (!vragen) continue;
    const sentence = text
      .slice(vragen.index, vragen.index + 2000)
      .replace(/(?<=[\p{L}\d)’'»”])\.\s.*$/su, '.');
    const facts = askers(sentence, vragen[0].length);
    const ingezonden = readDate(SUBMITTED.exec(sentence)?.[1] ?? '');
    if (ingezonden) facts.ingezonden = ingezonden;
    return facts;
  }
  return {};
}

const ABOUT =
  /\s(?:over|inzake|betreffende|aangaande|naar aanleiding van|omtrent|met betrekking tot|in verband met|ten aanzien van|rondom|m\.b\.t\.)\s|\s(?=het (?:(?:nieuws|kranten)?bericht|artikel) [«“"‘'])/u;
const ADDRESSED = /\)?\s?\saan\s(?=(?:de|het|[Mm]inister|[Ss]taatssecretaris)\b)/u;
/** "… over honden aan de minister van Justitie": the addressee stands behind the subject. */
const ADDRESSED_BEHIND = /\saan\s((?:de\s)?(?:minister|staatssecretaris)[^«»“”"‘]{2,300})$/iu;

function askers(text: string, after: number): Partial<Kamerdocument> {
  const until = text.search(AFTER_SUBJECT);
  const sentence = text.slice(after, until > 0 ? until : text.search(/\.\s*(?:\n|$)/u) + 1 || undefined);
  const facts: Partial<Kamerdocument> = {};
  const about = ABOUT.exec(sentence);
  const before = ADDRESSED.exec(sentence.slice(0, about?.index ?? sentence.length));
  const subject = about ? sentence.slice(about.index + about[0].length) : '';
  const behind = before ? null : ADDRESSED_BEHIND.exec(subject.replace(/(?<![\s.])[\s.]+$/u, ''));
  const leden = readLeden(sentence.slice(0, before ? before.index + 1 : (about?.index ?? 0)));
  if (leden.length > 0) facts.indieners = leden;
  const ambten = readAmbten(
    before ? sentence.slice(before.index + before[0].length, about?.index) : (behind?.[1] ?? ''),
  );
  if (ambten.length > 0) facts.gerichtAan = ambten;
  const onderwerp = subject
    .slice(0, behind?.index ?? subject.length)
    .replace(/(?<![\s.])[\s.]+$/u, '')
    .replace(/\s+/gu, ' ');
  if (onderwerp) facts.onderwerp = onderwerp;
  return facts;
}
