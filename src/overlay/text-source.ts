/** A text that references can be marked in: a page of a site today, or any other text with nodes in a document. */
import type { Block } from '../page/blocks.ts';

export interface TextSource {
  /** The address of what is on view; it says which paper that is. */
  url(): string;
  /** The host name under which the reader pauses marking. */
  readonly site: string;
  title(): string;
  /** The text as it is now, in reading order; nobody needs the result after `signal`. */
  gather(signal: AbortSignal): Promise<Block[]>;
  /** Calls `changed` each time the text has changed and settled, until `signal`; changes inside `own` do not count. */
  watch(own: Element, changed: () => void, signal: AbortSignal): void;
}
