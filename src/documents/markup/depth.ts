/** Guards against endlessly nested markup: the parser's own stack slows down long before memory runs out. */
import { UnreadableDocument } from '../unreadable.ts';

/** Real papers nest about 30 deep. */
const DEEPEST = 3000;

export class Depth {
  private now = 0;

  open(): void {
    if (++this.now > DEEPEST)
      throw new UnreadableDocument('te-diep', 'Dit bestand is zo diep genest dat het niet te lezen is.');
  }

  close(): void {
    this.now = Math.max(0, this.now - 1);
  }
}
