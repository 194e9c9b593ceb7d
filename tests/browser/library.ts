/** For tests of the library page: what a reader does on it, and files to do it with. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Kamerdocument } from '../../src/documents/types.ts';
import { transferFile } from '../../src/library/transfer/format.ts';

/** Gives files to the page through its file picker, or that of a notice. */
export async function take(
  page: Page,
  paths: string[],
  picker = '.importer input[type=file]',
): Promise<void> {
  const input = await page.waitForSelector(picker);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}

/** Presses the button with this text as soon as it is there. */
export async function press(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button')];
      const found = buttons.find((button) => button.innerText.trim() === wanted);
      found?.click();
      return found !== undefined;
    },
    { polling: 50 },
    text,
  );
}

/** Ticks the paper with this number, wherever it is: what loads above the list may still move it. */
export async function tick(page: Page, nummer: string): Promise<void> {
  const box = await page.waitForSelector(`input[aria-label*="${nummer}"]`);
  await (box as ElementHandle<HTMLInputElement>).evaluate((input) => input.click());
}

/** A letter of one sentence. */
export const brief = (nummer: number, tekst = 'Gewone tekst.'): Kamerdocument => ({
  id: `kst-36000-${nummer}`,
  soort: 'brief',
  titel: `Brief ${nummer}`,
  dossier: '36000',
  nummer: String(nummer),
  zaken: [],
  indieners: [],
  gerichtAan: [],
  delen: [{ adres: 'tekst', soort: 'tekst', nummers: [], tekst }],
  noten: [],
});

/** A pack of papers, as an office would share it. */
export async function packOf(documents: readonly Kamerdocument[]): Promise<Uint8Array> {
  const lines = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((paper) => JSON.stringify(paper));
  const file = transferFile(async () => ({
    header: { kind: 'pack', papers: lines.length },
    papers: [lines],
  }));
  return new Uint8Array(await new Response(file).arrayBuffer());
}
