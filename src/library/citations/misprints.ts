/**
 * Misprinted dossier numbers. In: what is printed ("6643-1320"). Out: whether it is a misprint, the key under which its
 * mention is kept, and the dossiers it may stand for: a digit is missing, or there is one too many.
 */
import { dossierId, type Reference } from '../../references/index.ts';

/** From this year on every dossier has five digits, and every paper an identifier. */
const FIVE_DIGITS_SINCE = 1995;

/** What a reference names: an identifier, or a misprint as printed. */
export interface NamedPaper {
  id: string;
  misdruk?: true;
}

export function namedBy(reference: Reference): NamedPaper[] {
  const printed = misprinted(reference);
  if (printed) return [{ id: printed, misdruk: true }];
  return reference.ids.map((id) => ({ id }));
}

/** The identifier as misprinted, `kst-6643-1320`; undefined where the number can be right as printed. */
export function misprinted(reference: Reference): string | undefined {
  const { dossier, nummer, vergaderjaar } = reference.gelezen ?? {};
  if (!dossier || !nummer) return undefined;
  if (vergaderjaar && Number(vergaderjaar.slice(0, 4)) < FIVE_DIGITS_SINCE) return undefined;
  const digits = /^\d+/.exec(dossier)?.[0].length;
  return digits === 4 || digits === 6 ? `${dossierId(dossier)}-${nummer}` : undefined;
}

/** Key for the mentions of misprints: the number within the dossier, since the dossier is in doubt. */
export function misprintKey(id: string): string {
  return `kst-?-${id.slice(id.lastIndexOf('-') + 1)}`;
}

/** Splits `kst-6643-1320` into `kst-6643` and `1320`. */
export function splitNumber(id: string): { dossier: string; nummer: string } {
  const at = id.lastIndexOf('-');
  return { dossier: id.slice(0, at), nummer: id.slice(at + 1) };
}

/** Every five-digit dossier one slip away from the one printed: a digit dropped, or one too many. */
export function plausibleDossiers(printed: string): string[] {
  const [, digits = '', rest = ''] = /^kst-(\d+)(-.+)?$/.exec(printed) ?? [];
  const found = new Set<string>();
  for (let i = 0; i <= digits.length; i++) {
    for (let digit = 0; digit <= 9; digit++) {
      if (digits.length === 4) found.add(digits.slice(0, i) + digit + digits.slice(i));
    }
    if (digits.length === 6 && i < 6) found.add(digits.slice(0, i) + digits.slice(i + 1));
  }
  return [...found].filter((one) => !one.startsWith('0')).map((one) => dossierId(`${one}${rest}`));
}

/** Whether a misprint can stand for an identifier. */
export function canMean(printed: string, id: string): boolean {
  const misprint = splitNumber(printed);
  const meant = splitNumber(id);
  return misprint.nummer === meant.nummer && plausibleDossiers(misprint.dossier).includes(meant.dossier);
}
