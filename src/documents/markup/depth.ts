/** Guards against mark-up nested without end: the parser's own stack grows slow long before memory is full. */
import { UnreadableDocument } from '../unreadable.ts';

/** Real papers nest some 30 deep. */
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
