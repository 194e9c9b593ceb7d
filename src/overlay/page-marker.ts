/** In: a source of text, read again each time it changes. Out: its references, painted and found by point. */
import type { LocatedReference } from '../documents/index.ts';
import { LARGEST_PAGE, sizeOf } from '../messages/bounds.ts';
import type { Spot, TabState } from '../messages/protocol.ts';
import { sendFromPage } from '../messages/requests.ts';
import { type Block, textOf } from '../page/blocks.ts';
import { sameBlocks } from '../page/gather.ts';
import { paintReferences } from '../page/highlights.ts';
import { nodesOf, placeOf } from '../page/places.ts';
import { type Painted, pointerMap } from '../page/pointer.ts';
import { DEFAULTS, isPaused, type Settings } from '../view-models/settings.ts';
import type { TextSource } from './text-source.ts';

export interface PaintedReference extends Painted, LocatedReference {}

export type PageMarker = ReturnType<typeof createPageMarker>;

/** Nothing is sent before `settingsKnown` resolves; `apply` has been called with the settings by then. */
export function createPageMarker(source: TextSource, settingsKnown: () => Promise<void>) {
  let settings = DEFAULTS;
  let found: PaintedReference[] = [];
  let painted: PaintedReference[] = [];
  let pointer = pointerMap(painted);
  let blocks: Block[] = [];
  let url = '';
  let page = '';
  let isTooLarge = false;
  const stopped = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  let isReadWaiting = false;

  /** One message with the text of the page is under way at a time. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };

  const isMarkingPaused = () => isPaused(settings, source.site);
  const send = (address: string, read: Block[]) =>
    sendFromPage('read-page', { url: address, blocks: read.map(textOf) });

  /** Marks what the settings want marked, without reading again. */
  const apply = (wanted: Settings) => {
    settings = wanted;
    const isWanted = ({ reference }: PaintedReference) => !settings.unmarked.includes(reference.kind);
    painted = isMarkingPaused() ? [] : found.filter(isWanted);
    pointer = pointerMap(painted);
    paintReferences(painted.map(({ place }) => place));
  };

  /** Says whether anything is new. */
  const readNow = async (): Promise<boolean> => {
    const { signal } = stopped;
    // The background wakes for the settings while the page is gathered.
    const [gathered] = await Promise.all([source.gather(signal), settingsKnown()]);
    const address = source.url();
    if (signal.aborted || (url === address && sameBlocks(gathered, blocks))) return false;
    const isLarge = sizeOf(gathered) > LARGEST_PAGE;
    // Where the reader wants no marks, the page is not sent either.
    const isWanted = gathered.length > 0 && !isLarge && !isMarkingPaused();
    const reply = isWanted ? await send(address, gathered) : { page: '', references: [] };
    if (signal.aborted) return false;
    isTooLarge = isLarge;
    blocks = isWanted ? gathered : [];
    url = address;
    page = reply.page;
    found = reply.references.flatMap((located) => {
      const block = gathered[located.block];
      const place = block && placeOf(block, located.start, located.end);
      if (!place) return [];
      const nodes = nodesOf(block, located.start, located.end);
      const holders = [...new Set(nodes.flatMap((node) => node.parentElement ?? []))];
      return [{ ...located, place, holders }];
    });
    apply(settings);
    return true;
  };

  return {
    /** The references that are marked: all that were found, except those that the reader does not want marked. */
    get painted() {
      return painted;
    },
    /** Those by point. */
    get pointer() {
      return pointer;
    },
    /** The background's name for this reading. */
    get page() {
      return page;
    },
    apply,
    /**
     * Reads the page; says whether anything is new. A page that changes while it is read is read once more after that,
     * however often it changed.
     */
    async read(): Promise<boolean> {
      if (isReadWaiting) return false;
      isReadWaiting = true;
      return inTurn(() => {
        isReadWaiting = false;
        return readNow();
      });
    },
    /** Sends the page again to a background that has forgotten it. */
    sendAgain(): Promise<void> {
      const forgotten = page;
      return inTurn(async () => {
        if (page === forgotten) page = (await send(url, blocks)).page;
      });
    },
    /** How many references are marked, not counting note marks; null where the reader paused us. */
    count: (): number | null =>
      isMarkingPaused() ? null : painted.filter(({ reference }) => reference.kind !== 'voetnoot').length,
    /** The reference that is now where an earlier reading had this one. */
    inPlaceOf: (old: PaintedReference) => painted.find(({ place }) => isSamePlace(place, old.place)),
    /** Where a spot is; undefined if the page has changed under it. */
    placeOf(spot: Spot): StaticRange | undefined {
      if (typeof spot === 'number') return painted[spot]?.place;
      const block = blocks[spot.block];
      return block && placeOf(block, spot.start, spot.end);
    },
    /** What the panel lists. */
    state: (): TabState => ({
      page,
      isRead: url !== '',
      isTooLarge,
      host: source.site,
      paused: isMarkingPaused(),
      title: source.title(),
      references: painted.map(({ block, start, end, reference }) => ({
        text: blocks[block]?.text.slice(start, end) ?? '',
        reference,
      })),
    }),
    stop: () => stopped.abort(),
  };
}

const isSamePlace = (a: StaticRange, b: StaticRange) =>
  a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endOffset === b.endOffset;
