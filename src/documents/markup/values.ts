/** What the elements of official XML hold, gathered as text while reading: values in, facts out. */
import { CHAPTER_OR_FUND, zakenIn } from '../../references/index.ts';
import { readDate } from '../dates.ts';
import { rangeOf } from '../ranges.ts';
import type { Kamerdocument } from '../types.ts';

export interface Values {
  dossiernr: string;
  hoofdstuk: string;
  ondernummer: string;
  spreker: string;
  nr: string;
  itemTitle: string;
  vraagnummer: string;
  vergaderdatum: string;
}

export const noValues = (): Values => ({
  dossiernr: '',
  hoofdstuk: '',
  ondernummer: '',
  spreker: '',
  nr: '',
  itemTitle: '',
  vraagnummer: '',
  vergaderdatum: '',
});

/** All facts that the values give. */
export const factsFromValues = (values: Values): Partial<Kamerdocument> => ({
  ...dossierFacts(values),
  ...vraagFacts(values),
  ...dateFacts(values),
});

function dateFacts(values: Values): Partial<Kamerdocument> {
  const datum = readDate(values.vergaderdatum);
  return datum ? { datum } : {};
}

/** "Mevrouw Dijksma ( PvdA ) :" of pretty-printed source. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\S)\s?\(\s?/gu, ' (')
    .replace(/\s(?=[):,.])/gu, '')
    .trim();

/** Title of an item of Handelingen; number or zaak of written questions. */
function vraagFacts(values: Values): Partial<Kamerdocument> {
  const facts: Partial<Kamerdocument> = {};
  const titel = tidy(values.itemTitle);
  if (titel) Object.assign(facts, { titel, onderwerp: titel });
  const [zaak] = zakenIn(values.vraagnummer);
  const nummer = /^\s*(\d{1,4})\s*$/u.exec(values.vraagnummer)?.[1];
  if (zaak) facts.zaken = [zaak];
  if (nummer) facts.nummer = nummer;
  return facts;
}

const ADDITION = new RegExp(String.raw`^\d{2}\s?\d{3}[-\s](${CHAPTER_OR_FUND}|\d{2})\b`, 'u');

function dossierFacts(values: Values): Partial<Kamerdocument> {
  const nummer = /\d{4,5}/u.exec(values.dossiernr.replace(/[\s.]/gu, ''))?.[0];
  if (!nummer) return {};
  const suffix = values.hoofdstuk || ADDITION.exec(values.dossiernr)?.[1] || '';
  const facts: Partial<Kamerdocument> = { dossier: suffix ? `${nummer}-${suffix}` : nummer };
  const ondernummer = /\d{1,5}\s?[-–]\s?\d{1,5}|[\dA-Z]{1,5}/u.exec(values.ondernummer)?.[0];
  if (ondernummer) facts.nummer = rangeOf(ondernummer);
  return facts;
}
