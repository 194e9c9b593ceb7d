import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pointAt, waitForReferences } from '../../src/tools/reader.ts';
import { take } from './library.ts';
import { useDesk } from './session.ts';

const desk = useDesk();

const PAPER = `Vragen van het lid Berg (CDA) aan de Minister van Financiën over geld (ingezonden 1 mei 2025).

Vraag 1
Waar is het geld gebleven?
`;

test('that the browser wiped the library is reported on cards and in the panel, never shown as nothing found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stukken-'));
  const path = join(folder, 'vragen.txt');
  writeFileSync(path, PAPER);
  const own = await desk.session.openOwn('library.html');
  await take(own, [path]);
  // Until it has been recorded that there was a paper.
  await own.waitForFunction(
    async () => {
      const { storage } =
        'browser' in globalThis ? Reflect.get(globalThis, 'browser') : Reflect.get(globalThis, 'chrome');
      return (await storage.local.get('library')).library?.papers === 1;
    },
    { polling: 50 },
  );
  await own.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('stukwijzer');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  await own.close();
  rmSync(folder, { recursive: true });

  const page = await desk.openBody('<p>Zie Kamerstuk 31 999, nr. 12.</p>');
  await waitForReferences(page);
  const card = await pointAt(page, 'nr. 12');
  expect(card).toContain('De browser heeft je bibliotheek gewist.');
  expect(card).not.toContain('kent dit stuk niet');

  const panel = await desk.session.openOwn('sidepanel.html?zoek=geldkwestie');
  await panel.waitForFunction(() => document.querySelector('[role=alert]'), { polling: 50 });
  const text = await panel.evaluate(() => document.body.innerText);
  expect(text).toContain('De browser heeft je bibliotheek gewist: het stuk dat je er op');
  expect(text).not.toContain('Niets gevonden');
  await panel.close();
});
