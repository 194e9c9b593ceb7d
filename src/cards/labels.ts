/** In: facts about a paper or part. Out: the words for them in the reader's language. */
import { kindOf } from '../references/identifiers/kind.ts';
import { type CardStrings, listOf, longDate } from '../strings/cards.ts';
import type { Card, PaperHead, Piece } from '../view-models/card.ts';
import { isSaidByBackup } from '../view-models/herkomst.ts';

/** "Kamervragen", "Motie" */
export function soortLabel(strings: CardStrings, paper: PaperHead): string {
  const soort = paper.soort ?? kindOf(paper.id);
  const labels: Partial<Record<string, string>> = strings.soorten;
  return (soort && labels[soort]) ?? '';
}

/** "Vraag 14", "Antwoord 1 en 2" */
export function deelLabel(
  strings: CardStrings,
  { soort, nummers, spreker }: Pick<Piece, 'soort' | 'nummers' | 'spreker'>,
): string {
  if (soort === 'spreker') return spreker ?? '';
  const label = strings.delen[soort];
  return typeof label === 'string' ? label : label(listOf(strings, nummers.map(String))).trim();
}

/** What follows '#' in an address as a label: "vraag-14" → "Vraag 14". */
export function adresLabel(strings: CardStrings, adres: string): string {
  const [, soort = '', nummer] = /#([a-z]+)(?:-(\d+))?/.exec(adres) ?? [];
  const label = (strings.delen as Record<string, string | ((nummers: string) => string)>)[soort];
  if (label === undefined) return '';
  return typeof label === 'string' ? label : label(nummer ?? '').trim();
}

/** "Kathmann (GroenLinks-PvdA) en Dassen (Volt) aan de Minister van Financiën" */
export function partiesLabel(strings: CardStrings, { indieners = [], gerichtAan = [] }: PaperHead): string {
  const wie = listOf(
    strings,
    indieners.map(({ naam, fractie }) => (fractie ? `${naam} (${fractie})` : naam)),
  );
  const aan = listOf(strings, gerichtAan);
  return wie && aan ? strings.kaart.wieAanWie(wie, aan) : wie;
}

/** The state of a paper: "gesteld op …", "uitstel gemeld op …", "niet in je bibliotheek", "beschadigd". */
export function stateLabels(strings: CardStrings, paper: PaperHead): string[] {
  const { kaart } = strings;
  if (paper.beschadigd) return [kaart.beschadigd];
  if (!paper.gehouden) return [kaart.nietGehouden];
  const date = (iso: string) => longDate(strings, iso);
  const reply = paper.ontvangen ?? paper.datum;
  const reactie = paper.terzijde ? undefined : paper.reactie;
  const labels: string[] = [];
  if (paper.ingezonden) labels.push(kaart.gesteld(date(paper.ingezonden)));
  if (reply && reactie === 'antwoord') labels.push(kaart.beantwoord(date(reply)));
  else if (reply && reactie === 'mededeling') labels.push(kaart.uitgesteld(date(reply)));
  else if (reply) labels.push(kaart.gedateerd(date(reply)));
  return labels;
}

/** "uit pakket «Zorg», 12 november 2025", "volgens een back-up uit bestand a.pdf": where a held paper came from; '' for the open page and what is not held. */
export function originLabel(strings: CardStrings, { herkomst }: PaperHead): string {
  if (!herkomst) return '';
  const { herkomsten } = strings;
  if (herkomst.soort === 'meegeleverd' || herkomst.soort === 'onbekend') return herkomsten[herkomst.soort];
  const where = 'naam' in herkomst ? herkomst.naam : hostOf(herkomst.adres);
  const origin = herkomsten[herkomst.soort](where);
  const label = isSaidByBackup(herkomst) ? strings.volgensBackup(origin) : origin;
  return herkomst.dag ? `${label}, ${longDate(strings, herkomst.dag)}` : label;
}

/** The origin of a paper in a list, where it is one that anybody can make: neither official nor the reader's own act. */
export function doubtfulOrigin(strings: CardStrings, paper: PaperHead): string {
  const { herkomst } = paper;
  if (!herkomst) return '';
  const isOfOthers = herkomst.soort === 'pakket' || herkomst.soort === 'back-up' || isSaidByBackup(herkomst);
  return isOfOthers || paper.terzijde ? originLabel(strings, paper) : '';
}

function hostOf(adres: string): string {
  return /^https?:\/\/([^/?#]{1,253})/.exec(adres)?.[1] ?? '';
}

/** For a paper that is no answer itself: when another paper of its set answered. */
export function answeredLabels(strings: CardStrings, paper: PaperHead, set: readonly PaperHead[]): string[] {
  if (paper.reactie === 'antwoord') return [];
  const answer = set.find(
    ({ reactie, ontvangen, terzijde }) => reactie === 'antwoord' && ontvangen && !terzijde,
  );
  return answer?.ontvangen ? [strings.kaart.beantwoord(longDate(strings, answer.ontvangen))] : [];
}

/** The official way to cite a paper; without an official number, who asked, or else its title. */
export function paperName(strings: CardStrings, paper: PaperHead): string {
  const { id, citaat, titel, soort, reactie, indieners = [] } = paper;
  if (citaat && !(/^\d/.test(id) && paper.gehouden)) return citaat;
  const names = listOf(
    strings,
    indieners.map(({ naam }) => naam),
  );
  if (soort === 'kamervragen' && names)
    return reactie === 'antwoord' ? strings.kaart.antwoordOpVragen(names) : strings.kaart.vragenVan(names);
  return titel ?? citaat ?? id;
}

/** What a paper is about; the title of a reply only says who replied, which its name says too. */
export const subjectLabel = ({ onderwerp, titel, reactie }: PaperHead): string | undefined =>
  onderwerp ?? (reactie ? undefined : titel);

/** A card in one line, for screen readers. */
export function summaryOf(strings: CardStrings, card: Card): string {
  const { kaart } = strings;
  if (card.soort === 'kandidaten') return kaart.kandidaten(card.papers.length);
  const [paper] = card.papers;
  const pieces = card.pieces.map((piece) => deelLabel(strings, piece));
  return [
    card.waarschijnlijk && kaart.waarschijnlijk,
    isInternal(card) ? insideLabel(strings, card) : paper && paperName(strings, paper),
    ...(paper && !isInternal(card) ? stateLabels(strings, paper) : []),
    ...(pieces.length <= 3 ? pieces : []),
    card.mentions.length > 0 && kaart.genoemdIn(card.mentions.length),
    missingLabel(strings, card),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The name of a card: "Vraag 14 · Aanhangsel 2025–2026, nr. 726". */
export function titleOf(strings: CardStrings, card: Card): string {
  if (card.soort === 'kandidaten') return strings.kaart.kandidaten(card.papers.length);
  const { vraag, antwoord, voetnoot } = (card.soort === 'deel' && card.reference.pinpoint) || {};
  const parts = Object.entries({ vraag, antwoord, voetnoot } as const).map(
    ([soort, nummers]) =>
      nummers && deelLabel(strings, { soort: soort as 'vraag' | 'antwoord' | 'voetnoot', nummers }),
  );
  const [paper] = card.papers;
  const name = paper && paperName(strings, paper).replace('Handelingen, vergaderjaar ', '');
  return [...parts, name].filter(Boolean).join(' · ') || strings.kaart.onleesbaar;
}

/** Where the part of an internal card is. */
export function insideLabel(strings: CardStrings, { hier, papers: [paper] }: Card): string {
  return hier || !paper ? strings.kaart.inDitStuk : paperName(strings, paper);
}

/** Whether the card is of a question or note of the very paper that is being read. */
export const isInternal = ({ reference, pieces }: Card): boolean =>
  (reference.kind === 'vraag' || reference.kind === 'voetnoot') &&
  reference.ids.length === 0 &&
  pieces.length > 0;

/** Why there is nothing to read; undefined if there is something. */
export function missingLabel({ kaart }: CardStrings, card: Card): string | undefined {
  if (card.gewist) return kaart.gewist;
  if (card.papers[0]?.beschadigd) return kaart.isBeschadigd;
  if (card.soort !== 'niets') return undefined;
  return card.papers.length > 0 ? kaart.nietsBekend : kaart.onleesbaar;
}
