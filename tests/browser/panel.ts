/** For tests of the panel: what a reader does and sees in it. */
import type { Page } from 'puppeteer-core';

/** The text of the panel, on one line. */
export const panelText = (panel: Page) => panel.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Waits until the panel shows this text. */
export const waitForText = (panel: Page, text: string) =>
  panel.waitForFunction(
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { polling: 50 },
    text,
  );

/** Clicks the first element that `selector` matches with this text, as soon as it is there. */
export async function click(panel: Page, selector: string, text: string): Promise<void> {
  await panel.waitForFunction(
    (where, wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>(where)].find((element) =>
        element.innerText.replace(/\s+/g, ' ').includes(wanted),
      );
      found?.click();
      return found !== undefined;
    },
    { polling: 50 },
    selector,
    text,
  );
}

/** Types a query over the one that was kept. */
export async function searchFor(panel: Page, query: string): Promise<void> {
  await click(panel, '[role=tab]', 'Zoeken');
  // The kept query loads after the panel, and would end up in what is typed.
  await panel.waitForFunction(
    async () => {
      const { storage } =
        'browser' in globalThis ? Reflect.get(globalThis, 'browser') : Reflect.get(globalThis, 'chrome');
      const { query = '' } = await storage.session.get('query');
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (field?.value !== query) return false;
      field?.select();
      return true;
    },
    { polling: 50 },
  );
  await panel.type('input[type=search]', query);
}

/** Waits until a place on the page with this text is lit and in view. */
export const waitForLit = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => {
      const [lit] = CSS.highlights.get('stukwijzer-lit') ?? [];
      if (!lit) return false;
      const range = document.createRange();
      range.setStart(lit.startContainer, lit.startOffset);
      range.setEnd(lit.endContainer, lit.endOffset);
      const { top } = range.getBoundingClientRect();
      return range.toString().includes(wanted) && top >= 0 && top < innerHeight;
    },
    { polling: 50 },
    text,
  );
