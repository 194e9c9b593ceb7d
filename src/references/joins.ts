/**
 * A motie or letter next to its own number: "motie-Brink over de AOW (32 043, nr. 512)", "Kamerstuk 32 043, nr. 512
 * (motie-Brink)". In: two references in a row. Out: nothing; the motie or letter takes the identifier of the number.
 */
import { kindOf } from './identifiers/kind.ts';
import type { Reference } from './types.ts';

/** What may stand between a mover's name and the number: hardly anything, or "over …" up to a bracket. */
const DIRECT = /^[\s,]{0,4}(?:[([]\s?)?(?:(?:op\sstuk|met|onder)\s)?$/;
const SUBJECT =
  /^(?:\s(?:over|inzake|betreffende|ter|om|met|tot|die|waarin|voor|(?:van|uit|d\.d\.)(?=\s\d))|,?\s(?:ingediend|aangenomen))\s[^.;:?!()[\]]{1,220}(?:[([]|,)\s?$/;
/** The number first: "nr. 512 (motie-Brink)", or in a list "36600-XV-61 Motie van de leden …". */
const BEHIND = /^\s?[([]\s?(?:[gG]ewijzigde\s)?$/;
const LISTED_BEHIND = /^\s(?:[-–]\s)?(?:Gewijzigde\s|Nader\sgewijzigde\s)?$/;

/** Gives a motie or letter without a number the identifier of the kamerstuk before or after it. */
export function joinNumber(text: string, before: Reference, after: Reference): void {
  if (after.start - before.end > 240) return;
  if (before.kind === 'kamerstuk') joinBehind(text, before, after);
  if (before.ids.length || after.kind !== 'kamerstuk') return;
  const gap = text.slice(before.end, after.start);
  const direct = DIRECT.test(gap);
  // Right after a mover a bare number is not a guess.
  if (direct && before.namen && after.ids.length) delete after.waarschijnlijk;
  const subject =
    before.kind !== 'brief' && SUBJECT.test(gap) && (!gap.trimEnd().endsWith(',') || !after.waarschijnlijk);
  if (!direct && !subject) return;
  take(before, after);
}

function joinBehind(text: string, number: Reference, motie: Reference): void {
  if (!motie.namen || motie.ids.length || number.ids.length !== 1) return;
  const gap = text.slice(number.end, motie.start);
  // In running text the motie after a number is another one.
  const listed =
    LISTED_BEHIND.test(gap) && /^\p{Lu}/u.test(text.slice(number.end, motie.end).replace(/^[\s–-]+/, ''));
  if (!listed && !BEHIND.test(gap)) return;
  delete number.waarschijnlijk;
  take(motie, number);
}

function take(unnumbered: Reference, number: Reference): void {
  const id = number.ids[0];
  if (id !== undefined && kindOf(id) === 'kamerstuk' && number.gelezen?.nummer !== undefined)
    unnumbered.ids = [id];
  if (number.waarschijnlijk && unnumbered.ids.length) unnumbered.waarschijnlijk = true;
}
