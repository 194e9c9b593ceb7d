/** A page that listens to all that there is to hear, while a reader uses the card. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { waitForNoCard } from '../../../src/tools/reader.ts';
import { until, useHostilePages } from './hostile-pages.ts';

const pages = useHostilePages();

type Heard = Record<string, unknown[]>;

let heard: Heard;
const onConsole: string[] = [];

beforeAll(async () => {
  const page = await pages.open({ early: listen });
  page.on('console', (message) => onConsole.push(message.text()));
  page.on('pageerror', (error) => onConsole.push(String(error)));
  const before = await page.evaluate(count);
  await useCard(page);
  const after = await page.evaluate(count);
  heard = Object.assign({ before, after }, ...((await page.evaluate(() => loot)) as Heard[]));
});

/** What a reader does with a card. */
async function useCard(page: Page): Promise<void> {
  await pages.openCard(page);
  const { x, y } = await pages.placeOf(page, 'Van der Werf (D66)');
  await page.mouse.move(x - 100, y, { steps: 10 });
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 20, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.down('Control');
  await page.keyboard.press('c', { commands: ['Copy'] });
  await page.keyboard.up('Control');
  await page.evaluate(() => loot.push({ 'selected by the reader': [String(getSelection())] }));
  await pages.click(page, 'Vraag 1: In de brief');
  await until(async () => expect(await pages.read(page)).toContain('Terug'));
  await pages.click(page, 'Zet vast');
  for (const key of ['a', 'ArrowDown', 'Tab', 'PageUp'] as const) await page.keyboard.press(key);
  await page.mouse.wheel({ deltaY: 40 });
  await pages.click(page, 'Sluit');
  await waitForNoCard(page);
}

/** Runs in the page: what can be counted. */
function count(): unknown[] {
  return [
    window.length,
    history.length,
    Object.getOwnPropertyNames(window).sort().join(),
    document.querySelectorAll('iframe, frame, object, embed').length,
    document.cookie,
    Object.keys(localStorage).join(),
    document.adoptedStyleSheets.length,
  ];
}

/** Runs in the page before anything else of it: fills lists in `loot`, each under its name. */
function listen(): void {
  const list = (name: string) => {
    const items: unknown[] = [];
    loot.push({ [name]: items });
    return items;
  };
  const on = (into: unknown[], types: string[], what: (event: never) => unknown) => {
    for (const type of types) addEventListener(type, (event) => into.push(what(event as never)), true);
  };
  on(list('messages'), ['message', 'messageerror'], ({ data, origin, source }: MessageEvent) => [
    String(data),
    origin,
    String(source),
  ]);
  on(list('errors'), ['error', 'unhandledrejection'], (event: ErrorEvent) => [event.type, event.message]);
  const policy = list('violations of the policy');
  on(policy, ['securitypolicyviolation'], ({ blockedURI }: SecurityPolicyViolationEvent) => blockedURI);
  if ('ReportingObserver' in window)
    new ReportingObserver((reports) => policy.push(...reports.map((one) => JSON.stringify(one)))).observe();
  on(
    list('loads'),
    ['load', 'loadstart', 'readystatechange', 'DOMContentLoaded', 'abort'],
    ({ target }: Event) =>
      target === document || target === window ? '' : `${(target as Element).outerHTML}`,
  );
  on(
    list('keys, clicks and copies in the card'),
    [
      ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'selectstart', 'copy', 'beforecopy'],
      ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'wheel', 'scroll', 'scrollend'],
    ],
    ({ type, key, target }: KeyboardEvent) =>
      `${type} ${key ?? ''} ${(target as Element).localName ?? target}`,
  );
  const chosen = list('selected');
  document.addEventListener('selectionchange', () => chosen.push(String(getSelection())), true);
  on(list('focus'), ['focus', 'focusin', 'blur', 'focusout'], ({ target }: Event) => [
    (target as Element).localName,
    document.activeElement?.localName,
  ]);
  const timings = list('timings');
  const note = (entry: PerformanceEntry) => timings.push([entry.entryType, JSON.stringify(entry)]);
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((entries) => entries.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  const changes = list('changes');
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records)
      changes.push(
        `${type} ${target.nodeName} ${attributeName} ${[...addedNodes].map((one) => one.nodeName)}`,
      );
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => {
    for (const items of [timings, changes]) items.length = 0;
  });
}

test.each(['messages', 'errors', 'violations of the policy', 'keys, clicks and copies in the card'])(
  'it hears no %s',
  (what) => {
    expect(heard[what]?.join('; ')).toBe('');
  },
);

test('it hears nothing of what the card loads', () => {
  expect(new Set(heard.loads)).toEqual(new Set(['']));
  expect(JSON.stringify(heard.timings)).not.toContain('iframe');
  expect(heard.timings?.filter((one) => String(one).startsWith('resource')).join('; ')).toBe('');
});

test('it sees our element come, and nothing else change', () => {
  expect(new Set(heard.changes)).toEqual(new Set(['childList HTML null STUKWIJZER-KAART']));
});

test('it counts no frame, no step in the history and no name that is new', () => {
  expect(heard.after).toEqual(heard.before);
});

test('it learns that our element has the focus, and no more', () => {
  const names = new Set((heard.focus as string[][]).flat());
  expect([...names].filter((name) => !['stukwijzer-kaart', 'body'].includes(name ?? 'body'))).toEqual([]);
});

test('it never has what the reader selects in the card', () => {
  expect([...new Set([...(heard.selected ?? []), ...(heard['selected by the reader'] ?? [])])].join('')).toBe(
    '',
  );
});

test('nothing of the card or of the extension is in any of it, nor in the console', () => {
  pages.expectNothingIn(heard);
  expect(onConsole).toEqual([]);
});
