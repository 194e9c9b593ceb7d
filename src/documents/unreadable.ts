/** The one error of this room: a file that cannot be read, with one Dutch sentence for the reader. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  /** The sentence to show as it stands. */
  readonly sentence: string;

  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.sentence = sentence;
  }
}
