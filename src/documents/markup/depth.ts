/** Guards against mark-up nested without end: the parser's own stack grows slow long before memory is full. */
import { UnreadableDocument } from '../unreadable.ts';

/** Real papers nest some 30 deep. */
const DIEPSTE = 3000;

export class Diepte {
  private nu = 0;

  open(): void {
    if (++this.nu > DIEPSTE)
      throw new UnreadableDocument('Dit bestand is zo diep genest dat het niet te lezen is.');
  }

  sluit(): void {
    this.nu = Math.max(0, this.nu - 1);
  }
}
