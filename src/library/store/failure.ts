/** Why the library cannot do what was asked. In: whatever was thrown. Out: a reason that a reader can act on. */
import type { FailureReason } from '../../view-models/failure.ts';

const SENTENCES: Record<FailureReason, string> = {
  vol: 'De schijf is vol: er is niets half bewaard.',
  'ander-venster': 'Een ander venster houdt de bibliotheek vast. Sluit het en probeer het nog eens.',
  'nieuwere-versie': 'De bibliotheek is gemaakt met een nieuwere Stukwijzer. Werk Stukwijzer eerst bij.',
  bijgewerkt: 'De bibliotheek is intussen bijgewerkt. Herlaad deze pagina.',
  'geen-antwoord': 'De browser geeft de bibliotheek niet vrij. Start de browser opnieuw.',
  index: 'De index van de bibliotheek is beschadigd: zoeken vindt niet alles. Herstel de index.',
  onbekend: 'De bibliotheek gaat niet open.',
};

/** `message` is the Dutch sentence, for tools and logs; a surface gives `reason` in its reader's language. */
export class LibraryFailure extends Error {
  override readonly name = 'LibraryFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, options?: ErrorOptions) {
    super(SENTENCES[reason], options);
    this.reason = reason;
  }
}

const BY_NAME: Record<string, FailureReason> = {
  QuotaExceededError: 'vol',
  // Only a newer version of ours closes the database under an open page for good.
  DatabaseClosedError: 'bijgewerkt',
};

/** The reason for anything that a method of the library threw. */
export function failureOf(error: unknown): FailureReason {
  for (const one of layers(error)) {
    if (one instanceof LibraryFailure) return one.reason;
    const reason = BY_NAME[one.name];
    if (reason) return reason;
  }
  return 'onbekend';
}

/** Dexie wraps what the browser threw, sometimes more than once: for many rows at a time, or a transaction it ended. */
function layers(error: unknown): Error[] {
  const found: Error[] = [];
  const look = (value: unknown): void => {
    if (!value || typeof value !== 'object' || found.includes(value as Error)) return;
    if ('name' in value) found.push(value as Error);
    if ('inner' in value) look(value.inner);
    if ('cause' in value) look(value.cause);
    if ('failures' in value && Array.isArray(value.failures)) look(value.failures[0]);
  };
  look(error);
  return found;
}
