/** Cards on pages of the extension itself. */
import type { Page } from 'puppeteer-core';
import { readCard } from '../../src/tools/reader.ts';
import { browserName } from './session.ts';

/** The card on a page of ours, whose frames the driver does not list in Firefox; that page may look into it itself. */
export const readOwnCard = (page: Page) =>
  browserName === 'chromium'
    ? readCard(page)
    : page.evaluate(() => {
        const host = document.querySelector('stukwijzer-kaart:popover-open');
        return host?.shadowRoot?.querySelector('iframe')?.contentDocument?.body.innerText ?? '';
      });
