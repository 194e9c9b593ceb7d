/**
 * In: the text of an open page. Out: its references, located. A page that sends itself faster than it is read has one
 * reading under way and its newest text waiting, and others have their turn between the slices of a large one.
 */
import { type Browser, browser } from 'wxt/browser';
import {
  type LocatedReference,
  type PageReading,
  type PageText,
  readPage,
  referencesOnPage,
} from '../../src/documents/index.ts';
import { sizeOf } from '../../src/messages/bounds.ts';
import type { PageReply } from '../../src/messages/protocol.ts';
import { forgetTab, remember } from './known-pages.ts';
import { newestOnly } from './newest-only.ts';

/** How long others wait for their turn while a page is read. */
const SLICE_MS = 30;

const inTurn = newestOnly<string | number | undefined>();

/** Tabs closed since this worker started: nobody needs the reading of such a page. */
const closed = new Set<number | undefined>();

export function registerPages(): void {
  browser.tabs.onRemoved.addListener((tab) => {
    closed.add(tab);
    forgetTab(tab);
  });
}

export function readPageMessage(page: PageText, sender: Browser.runtime.MessageSender): Promise<PageReply> {
  const tab = sender.tab?.id;
  const isClosed = () => closed.has(tab);
  // A tab may hold a page that is only prepared beside the one on view; not every browser tells them apart.
  return inTurn(sender.documentId ?? tab, async () => {
    const { reading, references } = await readInSlices(page, isClosed);
    const ids = [...new Set(references.flatMap(({ reference }) => reference.ids))];
    const name = remember({ tab, url: page.url, reading, ids, size: sizeOf(page.blocks) });
    return { page: name, references };
  });
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** @throws once `isClosed` holds. */
async function readInSlices(
  page: PageText,
  isClosed: () => boolean,
): Promise<{ reading: PageReading; references: LocatedReference[] }> {
  if (isClosed()) throw new Error('the tab is closed');
  let sliceEnds = performance.now() + SLICE_MS;
  const reading = readPage(page);
  const finding = referencesOnPage(page, reading);
  for (;;) {
    const step = finding.next();
    if (step.done) return { reading, references: step.value };
    if (performance.now() < sliceEnds) continue;
    await nextTurn();
    if (isClosed()) throw new Error('the tab is closed');
    sliceEnds = performance.now() + SLICE_MS;
  }
}
