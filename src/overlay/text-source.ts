/**
 * Where the text comes from that references are marked in: the page of a site today; any other text that has nodes
 * in a document can be one too.
 */
import type { Block } from '../page/blocks.ts';

export interface TextSource {
  /** The address of what is read now; it tells which paper that is. */
  url(): string;
  /** The host by which the reader pauses marking. */
  readonly site: string;
  title(): string;
  /** The text as it stands now, in reading order; what comes of it after `signal` is of no use. */
  gather(signal: AbortSignal): Promise<Block[]>;
  /** Calls `changed` each time the text has changed and come to rest, changes inside `own` aside, until `signal`. */
  watch(own: Element, changed: () => void, signal: AbortSignal): void;
}
