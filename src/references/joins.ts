/**
 * A motie or letter and the paper that numbers it: "motie-Brink over de AOW (32 043, nr. 512)", "Kamerstuk 32 043,
 * nr. 512 (motie-Brink)". In: two references in a row. Out: nothing; the one takes the identifier of the other.
 */
import { kindOf } from './identifiers/kind.ts';
import type { Reference } from './types.ts';

/** What may stand between a mover's name and the number that follows: nothing much, or "over …" up to a bracket. */
const DIRECT = /^[\s,]{0,4}(?:[([]\s?)?(?:(?:op\sstuk|met|onder)\s)?$/;
const SUBJECT =
  /^(?:\s(?:over|inzake|betreffende|ter|om|met|tot|die|waarin|voor|(?:van|uit|d\.d\.)(?=\s\d))|,?\s(?:ingediend|aangenomen))\s[^.;:?!()[\]]{1,220}(?:[([]|,)\s?$/;
/** The number first: "nr. 512 (motie-Brink)", and in a list "36600-XV-61 Motie van de leden …". */
const BEHIND = /^\s?[([]\s?(?:[gG]ewijzigde\s)?$/;
const LISTED_BEHIND = /^\s(?:[-–]\s)?(?:Gewijzigde\s|Nader\sgewijzigde\s)?$/;

/** Gives a motie or letter without a number the identifier of the kamerstuk beside it. */
export function joinNumber(text: string, before: Reference, after: Reference): void {
  if (after.start - before.end > 240) return;
  if (before.kind === 'kamerstuk') joinBehind(text, before, after);
  if (before.ids.length || after.kind !== 'kamerstuk') return;
  const gap = text.slice(before.end, after.start);
  const direct = DIRECT.test(gap);
  // Right behind a mover a bare number is no guess.
  if (direct && before.namen && after.ids.length) delete after.waarschijnlijk;
  const subject =
    before.kind !== 'brief' && SUBJECT.test(gap) && (!gap.trimEnd().endsWith(',') || !after.waarschijnlijk);
  if (!direct && !subject) return;
  take(before, after);
}

function joinBehind(text: string, number: Reference, motie: Reference): void {
  if (!motie.namen || motie.ids.length || number.ids.length !== 1) return;
  const gap = text.slice(number.end, motie.start);
  // In a sentence a number is followed by some other motie.
  const listed =
    LISTED_BEHIND.test(gap) && /^\p{Lu}/u.test(text.slice(number.end, motie.end).replace(/^[\s–-]+/, ''));
  if (!listed && !BEHIND.test(gap)) return;
  delete number.waarschijnlijk;
  take(motie, number);
}

function take(one: Reference, number: Reference): void {
  const id = number.ids[0];
  if (id !== undefined && kindOf(id) === 'kamerstuk' && number.gelezen?.nummer !== undefined) one.ids = [id];
  if (number.waarschijnlijk && one.ids.length) one.waarschijnlijk = true;
}
