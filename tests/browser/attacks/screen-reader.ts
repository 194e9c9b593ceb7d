/**
 * What a screen reader is told of a page. In: a page. Out: the text and the places of everything on it, our card
 * included, in a product build too: browsers hand their accessibility tree to drivers, and to no page.
 */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import type { Session } from '../../../src/tools/session.ts';
import { inFirefoxWindow } from '../firefox-window.ts';

interface Point {
  x: number;
  y: number;
}

export interface ScreenReader {
  /** Everything that it has to say of the page, one thing a line. */
  read(page: Page): Promise<string>;
  /** The middle of the first thing on the page whose name begins like this; undefined where there is none. */
  find(page: Page, name: string): Promise<Point | undefined>;
}

export const screenReaderFor = (session: Session): ScreenReader =>
  session.name === 'chromium' ? chromium : firefox(session);

async function nodesOf(page: Page): Promise<SerializedAXNode[]> {
  const nodes: SerializedAXNode[] = [];
  const collect = (node: SerializedAXNode) => {
    nodes.push(node);
    node.children?.forEach(collect);
  };
  const tree = await page.accessibility.snapshot({ interestingOnly: false, includeIframes: true });
  if (tree) collect(tree);
  return nodes;
}

const chromium: ScreenReader = {
  async read(page) {
    return (await nodesOf(page)).flatMap(({ name }) => name || []).join('\n');
  },
  async find(page, name) {
    const node = (await nodesOf(page)).find((one) => one.name?.startsWith(name));
    const box = await (await node?.elementHandle())?.boundingBox();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
  },
};

interface Heard {
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

function firefox(session: Session): ScreenReader {
  /** The page itself comes first. */
  const heardOn = async (page: Page): Promise<Heard[]> => {
    const here = JSON.stringify(page.url());
    return JSON.parse(await inFirefoxWindow(session, `(${hear})(${here})`));
  };
  return {
    async read(page) {
      return (await heardOn(page)).flatMap(({ name }) => name || []).join('\n');
    },
    async find(page, wanted) {
      const heard = await heardOn(page);
      const found = heard.find(({ name, width }) => name.startsWith(wanted) && width > 0);
      const [whole] = heard;
      if (!found || !whole) return undefined;
      return {
        x: found.left - whole.left + found.width / 2,
        y: found.top - whole.top + found.height / 2,
      };
    },
  };
}

/** Runs in Firefox's own window; what it uses is known there alone. */
function hear(here: string): string {
  const { Cc, Ci, gBrowser } = globalThis as unknown as FirefoxWindow;
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const browser = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === here);
  const heard: Heard[] = [];
  const collect = (one: Accessible) => {
    const [left, top, width, height] = [{ value: 0 }, { value: 0 }, { value: 0 }, { value: 0 }];
    one.getBounds(left, top, width, height);
    heard.push({
      name: one.name ?? '',
      left: left.value,
      top: top.value,
      width: width.value,
      height: height.value,
    });
    for (let child = one.firstChild; child; child = child.nextSibling) collect(child);
  };
  const page = browser && service?.getAccessibleFor(browser);
  if (page) collect(page);
  return JSON.stringify(heard);
}

interface Accessible {
  name: string | null;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
  getBounds(...measures: { value: number }[]): void;
}

interface FirefoxWindow {
  Cc: Record<string, { getService(kind: unknown): { getAccessibleFor(node: unknown): Accessible | null } }>;
  Ci: Record<string, unknown>;
  gBrowser: { browsers: { currentURI: { spec: string } }[] };
}
