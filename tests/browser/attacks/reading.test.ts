/** Pages that try to read the open card. */
import { test } from 'vitest';
import { type HostilePage, useHostilePages } from './hostile-pages.ts';

interface Attack extends HostilePage {
  what: string;
  /** Runs in the page while the card is open; gives what the page got. */
  act: () => unknown;
}

const pages = useHostilePages();

const ATTACKS: Attack[] = [
  {
    what: 'searches for text, and extends what it found',
    act: () => {
      const find: (text: string) => boolean = Reflect.get(window, 'find');
      const read = (text: string) => {
        getSelection()?.removeAllRanges();
        const found = find(text);
        for (const side of ['backward', 'forward'])
          getSelection()?.modify('extend', side, 'documentboundary');
        return found ? [text, String(getSelection())] : [];
      };
      return ['kantoorautomatisering', 'Van der Werf', 'vraag', 'antwoord', 'e'].map(read);
    },
  },
  {
    what: 'searches as soon as the card shows',
    early: () => {
      const find: (text: string) => boolean = Reflect.get(window, 'find');
      const read = () => {
        loot.push(find('Kamervragen'));
        getSelection()?.modify('extend', 'forward', 'documentboundary');
        loot.push(String(getSelection()));
      };
      for (const type of ['beforetoggle', 'toggle'])
        document.addEventListener(type, () => [0, 50, 100, 300].map((ms) => setTimeout(read, ms)), true);
    },
    act: () => new Promise((resolve) => setTimeout(() => resolve(loot), 400)),
  },
  {
    what: 'walks from a selection to the root around it',
    act: () => {
      Reflect.get(window, 'find').call(window, 'Kamervragen');
      const selection = getSelection();
      const ranges = selection?.rangeCount ? [selection.getRangeAt(0)] : [];
      const nodes = [selection?.anchorNode, ...ranges.map((range) => range.commonAncestorContainer)];
      return nodes
        .map((node) => node?.getRootNode() as ShadowRoot | undefined)
        .map((root) => root?.innerHTML ?? root?.textContent);
    },
  },
  {
    what: 'selects everything',
    act: () => {
      document.execCommand('selectAll');
      const all = String(getSelection());
      document.designMode = 'on';
      document.execCommand('selectAll');
      return [all, String(getSelection()), document.queryCommandState('bold')];
    },
  },
  {
    what: 'selects our element, and what is around it',
    act: () => {
      const host = document.querySelector('stukwijzer-kaart');
      if (!host) return [];
      const range = document.createRange();
      range.selectNode(host);
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      const all = [String(selection)];
      selection?.selectAllChildren(host);
      all.push(String(selection), range.cloneContents().textContent ?? '');
      selection?.setBaseAndExtent(document.body, 0, document.documentElement, 3);
      return [...all, String(selection)];
    },
  },
  {
    what: 'asks what is at every point',
    act: () => {
      const at: unknown[] = [];
      const describe = (node: Node | null | undefined) =>
        node && !document.body.contains(node) && node !== document.documentElement
          ? `${node.nodeName} ${node.textContent} ${(node.getRootNode() as ShadowRoot).innerHTML ?? ''}`
          : '';
      for (let x = 0; x < innerWidth; x += 20)
        for (let y = 0; y < innerHeight; y += 20) {
          at.push(...document.elementsFromPoint(x, y).map(describe));
          at.push(describe(document.caretPositionFromPoint(x, y)?.offsetNode));
          at.push(describe(document.caretRangeFromPoint?.(x, y)?.startContainer));
        }
      const seen = [...new Set(at)];
      return seen.some((one) => String(one).startsWith('STUKWIJZER-KAART')) ? seen : ['no card?', ...seen];
    },
  },
  {
    what: 'reads and serialises all that there is',
    act: () => {
      const root = document.documentElement;
      const host = document.querySelector('stukwijzer-kaart') as HTMLElement;
      const inShadow: (options: object) => string = Reflect.get(root, 'getHTML') ?? (() => '');
      return [
        root.innerText,
        host.innerText,
        host.outerHTML,
        new XMLSerializer().serializeToString(document),
        inShadow.call(root, { serializableShadowRoots: true }),
        String(host.shadowRoot),
        String(Reflect.get(host, 'openOrClosedShadowRoot')),
        ['part', 'slot', 'title', 'ariaLabel', 'ariaDescription', 'role'].map((name) =>
          Reflect.get(host, name),
        ),
        // What a style sheet of the page makes of it.
        [...getComputedStyle(host)].map((name) => getComputedStyle(host).getPropertyValue(name)),
        ['::before', '::after'].map((part) => getComputedStyle(host, part).content),
      ];
    },
  },
  {
    what: 'defines an element of our name',
    early: () => {
      const takeRoot = (element: HTMLElement) => {
        const { shadowRoot } = element.attachInternals();
        const look = () => {
          const frame = shadowRoot?.querySelector('iframe');
          loot.push(shadowRoot?.innerHTML, shadowRoot?.textContent, frame?.src);
        };
        for (const ms of [0, 100, 300]) setTimeout(look, ms);
      };
      class Taken extends HTMLElement {
        connectedCallback() {
          try {
            takeRoot(this);
          } catch (error) {
            loot.push(String(error));
          }
        }
      }
      customElements.define('stukwijzer-kaart', Taken);
    },
    act: () => new Promise((resolve) => setTimeout(() => resolve(loot), 400)),
  },
  {
    what: 'defines an element of our name while the card is open',
    act: () => {
      class Taken extends HTMLElement {
        root = this.attachInternals().shadowRoot;
      }
      customElements.define('stukwijzer-kaart', Taken);
      const host = document.querySelector('stukwijzer-kaart');
      return host instanceof Taken && [host.root?.innerHTML, host.root?.querySelector('iframe')?.src];
    },
  },
  {
    what: 'replaces what scripts call',
    early: () => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, { ...init, mode: 'open' });
        loot.push(root);
        return root;
      };
      const listen = (prototype: object, ...names: string[]) => {
        for (const name of names) {
          const known = Object.getOwnPropertyDescriptor(prototype, name);
          const told = function (this: unknown, ...args: unknown[]) {
            loot.push([name, args.map(String)]);
            return (known?.value ?? known?.get)?.apply(this, args);
          };
          if (known?.get) Object.defineProperty(prototype, name, { ...known, get: told });
          else if (known) Object.defineProperty(prototype, name, { ...known, value: told });
        }
      };
      listen(HTMLIFrameElement.prototype, 'contentWindow', 'contentDocument', 'src');
      listen(MessagePort.prototype, 'postMessage', 'start', 'close');
      listen(Node.prototype, 'appendChild', 'insertBefore', 'textContent');
      listen(Element.prototype, 'append', 'replaceChildren', 'setAttribute', 'innerHTML');
      listen(Document.prototype, 'createElement', 'createElementNS', 'createTextNode');
      listen(EventTarget.prototype, 'addEventListener', 'dispatchEvent');
      listen(HTMLElement.prototype, 'showPopover', 'hidePopover');
      listen(JSON, 'parse', 'stringify');
      listen(window, 'postMessage', 'fetch', 'MessageChannel');
    },
    act: () => loot.map(String),
  },
  {
    what: 'takes a picture of a change of view',
    act: async () => {
      const changing = document.startViewTransition(() => document.body.append('!'));
      await changing.ready;
      const parts = ['::view-transition', '::view-transition-new(root)', '::view-transition-old(root)'];
      const styles = parts.flatMap((part) => {
        const style = getComputedStyle(document.documentElement, part);
        return [...style].map((name) => style.getPropertyValue(name));
      });
      const animations = document
        .getAnimations()
        .map(({ effect }) => JSON.stringify(effect?.getComputedTiming()));
      await changing.finished;
      return [styles, animations];
    },
  },
  {
    what: 'measures and observes our element',
    act: async () => {
      const host = document.querySelector('stukwijzer-kaart') as HTMLElement;
      const seen: unknown[] = [];
      const resized = new ResizeObserver((entries) =>
        seen.push(...entries.map(({ target }) => target.outerHTML)),
      );
      const crossed = new IntersectionObserver((entries) =>
        seen.push(...entries.map((entry) => entry.toString())),
      );
      resized.observe(host);
      crossed.observe(host);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return [
        seen,
        host.checkVisibility(),
        document.getAnimations().map(({ id }) => id),
        [...host.getClientRects()].map(String),
        [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => String(range))]),
        [...document.styleSheets, ...document.adoptedStyleSheets].map(({ cssRules }) =>
          [...cssRules].map(({ cssText }) => cssText),
        ),
      ];
    },
  },
];

test.each(ATTACKS)('a page that $what gets nothing', async ({ act, ...page }) => {
  const hostile = await pages.openWithCard(page);
  pages.expectNothingIn(await hostile.evaluate(act));
  await pages.expectUntouched(hostile);
});
