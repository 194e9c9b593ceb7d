/**
 * In: the open page. Out: its references, painted and findable by point, read anew each time the page changes.
 */
import type { LocatedReference, Spot, TabState } from '../../src/messages/protocol.ts';
import { send } from '../../src/messages/send.ts';
import { isPaused, type Settings } from '../../src/messages/settings.ts';
import { type Block, textOf } from '../../src/page/blocks.ts';
import { gatherPage, sameBlocks } from '../../src/page/gather.ts';
import { paintReferences } from '../../src/page/highlights.ts';
import { nodesOf, placeOf } from '../../src/page/places.ts';
import { type Painted, PointerMap } from '../../src/page/pointer.ts';

export interface PaintedReference extends Painted, LocatedReference {}

export class Reading {
  /** What is marked: all that was found, less what the reader does not want marked. */
  painted: PaintedReference[] = [];
  pointer = new PointerMap<PaintedReference>([]);
  /** Names this reading towards the background. */
  page = '';
  private found: PaintedReference[] = [];
  private settings: Settings;
  private blocks: Block[] = [];
  private url = '';
  private current = new AbortController();

  constructor(settings: Settings) {
    this.settings = settings;
  }

  /** Marks what the settings want marked, without reading anew. */
  apply(settings: Settings): void {
    this.settings = settings;
    const { unmarked } = settings;
    const isWanted = ({ reference }: PaintedReference) => !unmarked.includes(reference.kind);
    this.painted = isPaused(settings, location.hostname) ? [] : this.found.filter(isWanted);
    this.pointer = new PointerMap(this.painted);
    paintReferences(this.painted.map(({ place }) => place));
  }

  /** Reads the page; says whether there is anything new. An earlier reading under way is dropped. */
  async read(): Promise<boolean> {
    this.current.abort();
    this.current = new AbortController();
    const { signal } = this.current;
    const blocks = await gatherPage(document, signal);
    if (signal.aborted || (this.url === location.href && sameBlocks(blocks, this.blocks))) return false;
    const url = location.href;
    // Where the reader wants no marks, the page is not read either.
    const isWanted = blocks.length > 0 && !isPaused(this.settings, location.hostname);
    const reply = isWanted
      ? await send('read-page', { url, blocks: blocks.map(textOf) })
      : { page: '', references: [] };
    if (signal.aborted) return false;
    this.blocks = isWanted ? blocks : [];
    this.url = url;
    this.page = reply.page;
    this.found = reply.references.flatMap((located) => {
      const block = blocks[located.block];
      const place = block && placeOf(block, located.start, located.end);
      if (!place) return [];
      const nodes = nodesOf(block, located.start, located.end);
      const holders = [...new Set(nodes.flatMap((node) => node.parentElement ?? []))];
      return [{ ...located, place, holders }];
    });
    this.apply(this.settings);
    return true;
  }

  /** Sends the page to the background again, whose memory of it is gone. */
  async sendAgain(): Promise<void> {
    const { page } = await send('read-page', { url: this.url, blocks: this.blocks.map(textOf) });
    this.page = page;
  }

  /** How many references are marked, note marks aside; null where the reader paused us. */
  count(): number | null {
    if (isPaused(this.settings, location.hostname)) return null;
    return this.painted.filter(({ reference }) => reference.kind !== 'voetnoot').length;
  }

  /** Where a spot is; nothing where the page has changed under it. */
  placeOf(spot: Spot): StaticRange | undefined {
    if (typeof spot === 'number') return this.painted[spot]?.place;
    const block = this.blocks[spot.block];
    return block && placeOf(block, spot.start, spot.end);
  }

  /** What the panel lists. */
  state(): TabState {
    return {
      page: this.page,
      isRead: this.url !== '',
      host: location.hostname,
      paused: isPaused(this.settings, location.hostname),
      title: document.title,
      references: this.painted.map(({ block, start, end, reference }) => ({
        text: this.blocks[block]?.text.slice(start, end) ?? '',
        reference,
      })),
    };
  }

  stop(): void {
    this.current.abort();
  }
}
