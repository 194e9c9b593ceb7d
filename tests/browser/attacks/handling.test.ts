/**
 * Pages that move, copy, hide, restyle or cover our element while its card is open. They get nothing by it and nothing
 * of it reaches their error handlers; and whatever became of the card, the reader has it again by pointing again.
 */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/index.ts';
import { type HostilePage, pointElsewhere, useHostilePages } from './hostile-pages.ts';

interface Attack extends HostilePage {
  what: string;
  /** Runs in the page while the card is open; gives what the page got. */
  act: () => unknown;
  /** Makes room again for a reader who points; runs in the page. */
  undo?: () => unknown;
}

const pages = useHostilePages();

/** Runs in the page before anything else of it. */
function noteErrors(): void {
  addEventListener(
    'error',
    ({ message, filename }) => {
      // Browsers say so of any element that keeps changing while its size is watched.
      if (!message.startsWith('ResizeObserver loop')) loot.push('error', message, filename);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => loot.push('rejection', String(reason)), true);
  addEventListener('message', ({ data, origin }) => loot.push('message', String(data), origin), true);
}

const ATTACKS: Attack[] = [
  {
    what: 'copies our element',
    act: () => {
      const host = document.querySelector('stukwijzer-kaart') as HTMLElement;
      const copies = [host.cloneNode(true), document.importNode(host, true)] as HTMLElement[];
      for (const copy of copies) {
        document.body.append(copy);
        copy.showPopover();
      }
      const range = document.createRange();
      range.selectNode(host);
      const piece = range.cloneContents();
      const texts = [...copies, piece].map((one) => [one.textContent, one.childNodes.length]);
      const found = copies.map((copy) => [copy.innerHTML, String(copy.shadowRoot), copy.offsetHeight]);
      for (const copy of copies) copy.remove();
      return [texts, found];
    },
  },
  {
    what: 'takes our element out and puts it back',
    act: async () => {
      const host = document.querySelector('stukwijzer-kaart') as HTMLElement;
      for (const parent of [document.body, document.head, document.documentElement]) {
        host.remove();
        parent.append(host);
        if (!host.matches(':popover-open')) host.showPopover();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return [
        host.innerText,
        window.length,
        performance.getEntriesByType('resource').map(({ name }) => name),
      ];
    },
  },
  {
    what: 'moves our element without a break',
    act: () => {
      const host = document.querySelector('stukwijzer-kaart') as HTMLElement;
      const move: unknown = Reflect.get(document.body, 'moveBefore');
      if (typeof move === 'function') move.call(document.body, host, document.body.firstChild);
      else document.body.prepend(host);
      return [host.innerText, window.length];
    },
  },
  {
    what: 'takes our element into a frame of its own',
    body: '<p>Zie 2025Z18684 hierover.</p><iframe srcdoc="<p>Leeg</p>"></iframe>',
    act: async () => {
      const host = document.querySelector('stukwijzer-kaart') as HTMLElement;
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      const inside = frame.contentWindow as Window & typeof globalThis;
      inside.addEventListener('message', ({ data, origin }) => loot.push(String(data), origin));
      inside.document.body.append(host);
      host.popover = null;
      await new Promise((resolve) => setTimeout(resolve, 500));
      const names = inside.performance.getEntriesByType('resource').map(({ name }) => name);
      return [loot, inside.length, host.innerText, inside.document.body.innerText, names];
    },
    undo: () => document.querySelector('iframe')?.remove(),
  },
  {
    what: 'takes our element into a document without a window',
    act: () => {
      const host = document.querySelector('stukwijzer-kaart') as HTMLElement;
      const elsewhere = document.implementation.createHTMLDocument();
      elsewhere.body.append(host);
      const text = elsewhere.body.textContent;
      document.documentElement.append(host);
      return [text, new XMLSerializer().serializeToString(elsewhere)];
    },
  },
  {
    what: 'keeps our element closed, and takes it away whenever it comes',
    act: async () => {
      let times = 0;
      const prevent = (event: Event) => times++ < 20 && event.preventDefault();
      document.addEventListener('beforetoggle', prevent, true);
      const remove = new MutationObserver(() => {
        if (times++ < 20) document.querySelector('stukwijzer-kaart')?.remove();
      });
      remove.observe(document, { childList: true, subtree: true });
      (document.querySelector('stukwijzer-kaart') as HTMLElement).hidePopover();
      document.body.append('!');
      await new Promise((resolve) => setTimeout(resolve, 100));
      remove.disconnect();
      document.removeEventListener('beforetoggle', prevent, true);
      return times;
    },
  },
  {
    what: 'puts all of its own on top',
    act: async () => {
      const dialog = document.createElement('dialog');
      dialog.id = 'own';
      dialog.append('Abonneer u!');
      document.body.append(dialog);
      dialog.showModal();
      await dialog.requestFullscreen().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 100));
      await document.exitFullscreen().catch(() => {});
      return document.documentElement.innerText;
    },
    undo: () => document.getElementById('own')?.remove(),
  },
  {
    what: 'can be edited, everywhere',
    act: () => {
      document.designMode = 'on';
      document.documentElement.contentEditable = 'true';
      document.execCommand('selectAll');
      return [String(getSelection()), document.documentElement.innerText];
    },
    undo: () => {
      document.designMode = 'off';
      document.documentElement.contentEditable = 'inherit';
    },
  },
  {
    what: 'hides and resets every element and frame',
    act: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        * { all: initial !important; user-select: none !important; zoom: 1.5 !important }
        iframe, stukwijzer-kaart, stukwijzer-kaart * { display: none !important; width: 0 !important }
        style, script, head, title { display: none !important }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      return document.documentElement.innerText;
    },
    undo: () => document.adoptedStyleSheets.pop(),
  },
  {
    what: 'is of another language, to be translated, from right to left',
    act: () => {
      const root = document.documentElement;
      Object.assign(root, { lang: 'ar', dir: 'rtl', translate: true, className: 'translated-rtl' });
      document.querySelector('stukwijzer-kaart')?.setAttribute('translate', 'yes');
      return root.innerText;
    },
  },
  {
    what: 'changes its view in a transition',
    act: async () => {
      const host = document.querySelector('stukwijzer-kaart') as HTMLElement;
      host.style.viewTransitionName = 'kaart';
      const changing = document.startViewTransition(() => document.body.append('!'));
      await changing.finished;
      return document.documentElement.innerText;
    },
  },
  {
    what: 'writes itself anew around our element',
    act: () => {
      const host = document.querySelector('stukwijzer-kaart') as HTMLElement;
      document.body.innerHTML = '<main><p>Zie ook 2025Z18684 daarover.</p></main>';
      document.body.append(host);
      return document.documentElement.innerText;
    },
  },
  {
    what: 'makes attributes of our element',
    act: () => {
      const host = document.querySelector('stukwijzer-kaart') as HTMLElement;
      const names = ['hidden', 'inert', 'contenteditable', 'aria-hidden', 'slot', 'draggable', 'style'];
      for (const name of names) host.setAttribute(name, 'true');
      const text = host.innerText;
      for (const name of names) host.removeAttribute(name);
      return text;
    },
  },
];

test.each(ATTACKS)('a page that $what gets nothing, and its reader the card', async (attack) => {
  const { act, undo, ...made } = attack;
  const page = await pages.openWithCard({ early: noteErrors, ...made });
  const got = await page.evaluate(act);
  if (undo) await page.evaluate(undo);
  await pointElsewhere(page);
  await pages.openCard(page);
  const after = await page.evaluate(() => loot);
  pages.expectNothingIn([got, after]);
  expect(after.join('; ')).toBe('');
});

test('a page that prints itself prints no card', async () => {
  const page = await pages.openWithCard({
    early: () => {
      for (const type of ['beforeprint', 'afterprint'])
        addEventListener(type, () => {
          document.execCommand('selectAll');
          loot.push(document.documentElement.innerText, String(getSelection()));
        });
    },
  });
  const { delen } = await readDocument({ name: 'pagina.pdf', bytes: new Uint8Array(await page.pdf()) });
  pages.expectNothingIn([delen, await page.evaluate(() => loot)]);
  expect(delen.map(({ tekst }) => tekst).join()).toContain('hierover');
});
