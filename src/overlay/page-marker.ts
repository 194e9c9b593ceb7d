/** In: a source of text, read again each time it changes. Out: its references, painted and found by point. */
import type { LocatedReference } from '../documents/index.ts';
import type { Spot, TabState } from '../messages/protocol.ts';
import { sendFromPage } from '../messages/requests.ts';
import { type Block, textOf } from '../page/blocks.ts';
import { sameBlocks } from '../page/gather.ts';
import { paintReferences } from '../page/highlights.ts';
import { nodesOf, placeOf } from '../page/places.ts';
import { type Painted, PointerMap } from '../page/pointer.ts';
import { isPaused, type Settings } from '../storage/settings.ts';
import type { TextSource } from './text-source.ts';

export interface PaintedReference extends Painted, LocatedReference {}

export class PageMarker {
  /** The references that are marked: all that were found, except those that the reader does not want marked. */
  painted: PaintedReference[] = [];
  pointer = new PointerMap<PaintedReference>([]);
  /** The background's name for this reading. */
  page = '';
  private found: PaintedReference[] = [];
  private readonly source: TextSource;
  private settings: Settings;
  private blocks: Block[] = [];
  private url = '';
  private current = new AbortController();

  constructor(source: TextSource, settings: Settings) {
    this.source = source;
    this.settings = settings;
  }

  /** Marks what the settings want marked, without reading again. */
  apply(settings: Settings): void {
    this.settings = settings;
    const { unmarked } = settings;
    const isWanted = ({ reference }: PaintedReference) => !unmarked.includes(reference.kind);
    this.painted = this.isPaused() ? [] : this.found.filter(isWanted);
    this.pointer = new PointerMap(this.painted);
    paintReferences(this.painted.map(({ place }) => place));
  }

  /** Reads the page; says whether anything is new. An earlier read still under way is dropped. */
  async read(): Promise<boolean> {
    this.current.abort();
    this.current = new AbortController();
    const { signal } = this.current;
    const blocks = await this.source.gather(signal);
    const url = this.source.url();
    if (signal.aborted || (this.url === url && sameBlocks(blocks, this.blocks))) return false;
    // Where the reader wants no marks, the page is not sent either.
    const isWanted = blocks.length > 0 && !this.isPaused();
    const reply = isWanted
      ? await sendFromPage('read-page', { url, blocks: blocks.map(textOf) })
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

  /** Sends the page again to a background that has forgotten it. */
  async sendAgain(): Promise<void> {
    const { page } = await sendFromPage('read-page', { url: this.url, blocks: this.blocks.map(textOf) });
    this.page = page;
  }

  /** How many references are marked, not counting note marks; null where the reader paused us. */
  count(): number | null {
    if (this.isPaused()) return null;
    return this.painted.filter(({ reference }) => reference.kind !== 'voetnoot').length;
  }

  /** The reference that is now where an earlier reading had this one. */
  inPlaceOf(old: PaintedReference): PaintedReference | undefined {
    return this.painted.find(({ place }) => isSamePlace(place, old.place));
  }

  /** Where a spot is; undefined if the page has changed under it. */
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
      host: this.source.site,
      paused: this.isPaused(),
      title: this.source.title(),
      references: this.painted.map(({ block, start, end, reference }) => ({
        text: this.blocks[block]?.text.slice(start, end) ?? '',
        reference,
      })),
    };
  }

  private isPaused(): boolean {
    return isPaused(this.settings, this.source.site);
  }

  stop(): void {
    this.current.abort();
  }
}

const isSamePlace = (a: StaticRange, b: StaticRange) =>
  a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endOffset === b.endOffset;
