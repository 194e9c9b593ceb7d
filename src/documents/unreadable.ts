/** The one error of this room: a file that cannot be read, with the reason and a Dutch sentence for it. */

/** The interface has a sentence of its own for each. */
export type UnreadableReason =
  | 'leeg'
  | 'te-groot'
  | 'te-diep'
  | 'te-zwaar'
  | 'beschadigd'
  | 'beschadigde-pdf'
  | 'beschadigd-word'
  | 'vergrendeld'
  | 'scan'
  | 'geen-tekst'
  | 'onleesbare-tekst'
  | 'oud-word'
  | 'rtf'
  | 'opendocument'
  | 'beeld-of-geluid'
  | 'archief-of-programma'
  | 'ander-zip';

/** `message` is the Dutch sentence, for tools and logs; a surface gives `reason` in its reader's language. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.reason = reason;
  }
}
