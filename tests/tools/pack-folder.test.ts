import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/index.ts';
import { packFolder } from '../../src/tools/pack-folder.ts';
import { makeDocx } from '../documents/make-docx.ts';
import { column, makePdf } from '../documents/make-pdf.ts';

const LINES = (nummer: number) => [
  `AH ${nummer}`,
  `2024Z7777${nummer % 10}`,
  'Antwoord van minister Dal (Justitie en Veiligheid) (ontvangen 5 november 2024)',
  'Vraag 1',
  `Waarom brandt het licht in kamer ${nummer} ook des nachts?`,
  'Antwoord 1',
  'Omdat de schoonmaak dan komt.',
];
const XML = `<?xml version="1.0"?><officiele-publicatie><metadata><meta name="DC.identifier" content="kst-36740-VII-21"/></metadata><kamerstuk><stuk><stuknr>Nr. <ondernummer kamer="2">21</ondernummer></stuknr><titel>MOTIE VAN HET LID BERG</titel><algemeen><vrije-tekst><tekst><al>De Kamer,</al><al>verzoekt de regering de fietsenstalling te overdekken,</al><al>en gaat over tot de orde van de dag.</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pakket-'));
  folder = join(root, 'stukken');
  mkdirSync(join(folder, 'meer'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('packs every paper of a folder and what lies under it, for a library to enter', async () => {
  writeFileSync(join(folder, 'antwoord.docx'), makeDocx({ paragraphs: LINES(71) }));
  writeFileSync(join(folder, 'vragen.pdf'), makePdf([column(LINES(72))]));
  writeFileSync(join(folder, 'meer', 'motie.xml'), XML);
  writeFileSync(join(folder, 'meer', 'nog.txt'), LINES(73).join('\n\n'));
  const out = join(root, 'stukken.jsonl.gz');
  expect(await packFolder(folder, out)).toEqual({ papers: 4, left: [] });
  const library = await openLibrary('pack-folder');
  const { kind, added } = await library.restore(new Blob([readFileSync(out)]));
  expect(kind).toBe('pack');
  expect(added).toHaveLength(4);
  expect(await library.search('fietsenstalling')).toHaveLength(1);
  library.close();
  // Made again it is the same file, and nothing half lies about.
  const again = join(root, 'nog-eens.gz');
  await packFolder(`${folder}/`, again);
  expect(readFileSync(again)).toEqual(readFileSync(out));
  expect(readdirSync(root).sort()).toEqual(['nog-eens.gz', 'stukken', 'stukken.jsonl.gz']);
});

it('names what cannot be read with its reason, and packs the rest', async () => {
  writeFileSync(join(folder, 'a.xml'), XML);
  writeFileSync(join(folder, 'b.xml'), XML);
  writeFileSync(join(folder, 'kapot.pdf'), '%PDF-1.7 en verder niets');
  writeFileSync(join(folder, 'leeg.txt'), '');
  writeFileSync(join(folder, 'lijst.csv'), 'a;b');
  writeFileSync(join(folder, '.verborgen.txt'), '');
  const { papers, left } = await packFolder(folder, join(root, 'uit.gz'));
  expect(papers).toBe(1);
  expect(left).toEqual([
    'b.xml: Dit is hetzelfde stuk als a.xml, kst-36740-VII-21.',
    'kapot.pdf: Deze pdf is beschadigd en kan niet worden gelezen.',
    'leeg.txt: Dit bestand is leeg.',
    'lijst.csv: Dit is geen pdf, Word-bestand, XML, HTML of tekst; het is overgeslagen.',
  ]);
});

// Another Node starts and loads all that reads papers: on a busy machine that takes its time.
it('ends with an error, and makes no file, only where nothing could be read', () => {
  const tool = new URL('../../src/tools/pack-folder.ts', import.meta.url).pathname;
  const run = (from = folder) =>
    spawnSync(process.execPath, [tool, from, join(root, 'uit.gz')], { encoding: 'utf8' });
  const missing = run(join(folder, 'nergens'));
  expect(missing.stdout).toBe(`Er is geen map ${join(folder, 'nergens')}.\n`);
  expect([missing.status, missing.stderr]).toEqual([1, '']);
  writeFileSync(join(folder, 'leeg.txt'), '');
  const none = run();
  expect(none.stdout).toContain('leeg.txt: Dit bestand is leeg.');
  expect(none.status).toBe(1);
  expect(readdirSync(root)).toEqual(['stukken']);
  writeFileSync(join(folder, 'motie.xml'), XML);
  const some = run();
  expect(some.stdout).toContain(`Eén stuk staat in ${join(root, 'uit.gz')}.`);
  expect(some.status).toBe(0);
});
