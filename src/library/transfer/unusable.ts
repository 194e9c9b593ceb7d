/** The one error of a transfer: a file that cannot be entered, with the reason and a Dutch sentence for it. */

/** The interface has a sentence of its own for each. */
type UnusableReason = 'ander-bestand' | 'nieuwere-versie' | 'beschadigd' | 'ongeldig-stuk';

const SENTENCES: Record<UnusableReason, string> = {
  'ander-bestand': 'Dit is geen back-up of pakket van Stukwijzer.',
  'nieuwere-versie': 'Dit bestand is gemaakt met een nieuwere Stukwijzer. Werk Stukwijzer eerst bij.',
  beschadigd: 'Dit bestand is beschadigd of niet helemaal binnengekomen; er is niets veranderd.',
  'ongeldig-stuk': 'In dit bestand staat een stuk dat niet klopt; er is niets veranderd.',
};

/** `message` is the Dutch sentence, for tools and logs; a surface gives `reason` in its reader's language. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
  readonly reason: UnusableReason;
  /** Papers in it that are whole and may be entered all the same, if the reader wants them. */
  readonly whole: number;

  constructor(reason: UnusableReason, { whole = 0, ...options }: ErrorOptions & { whole?: number } = {}) {
    super(SENTENCES[reason], options);
    this.reason = reason;
    this.whole = whole;
  }
}
