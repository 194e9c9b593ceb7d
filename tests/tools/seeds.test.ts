import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/tools/seeds.ts';

const folder = new URL('../../seeds', import.meta.url).pathname;

async function copy(): Promise<string> {
  const to = await mkdtemp(join(tmpdir(), 'seeds-'));
  await cp(folder, to, { recursive: true });
  return to;
}

describe('readSeeds', () => {
  it('reads the five seeds with 53 questions', async () => {
    const seeds = await readSeeds(folder);
    expect(seeds.map((s) => s.file)).toEqual([
      'ah-tk-20252026-403.txt',
      'ah-tk-20252026-726.txt',
      'antwoord-2025Z18684.txt',
      'antwoord-kathmann-six-dijkstra-2025-09-19.txt',
      'hcc-microsoft-365-2025-10-03.txt',
    ]);
    const vragen = seeds.flatMap((s) => s.document.delen.filter((d) => d.soort === 'vraag'));
    expect(vragen).toHaveLength(53);
  });

  it('adds what no text says: the number 403, the zaak and the asker of the answer', async () => {
    const [mededeling, , antwoord] = await readSeeds(folder);
    expect(mededeling?.document).toMatchObject({
      id: 'ah-tk-20252026-403',
      nummer: '403',
      zaken: ['2025Z18684'],
    });
    expect(antwoord?.document.id).toMatch(/^lokaal-/);
    expect(antwoord?.document).toMatchObject({
      zaken: ['2025Z18684'],
      indieners: [{ naam: 'Van der Werf', fractie: 'D66' }],
    });
  });

  it('gives a reason for every fact', async () => {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    for (const fact of manifest.facts) expect(fact.reason.length).toBeGreaterThan(20);
  });

  it('throws, naming the file, when a seed does not read', async () => {
    const to = await copy();
    await writeFile(join(to, 'leeg.txt'), '');
    await expect(readSeeds(to)).rejects.toThrow(/leeg\.txt/);
  });

  it('throws when the manifest speaks of a file that is not there or a field it may not set', async () => {
    const to = await copy();
    const fact = { file: 'weg.txt', field: 'nummer', value: '1', reason: 'a reason that is long enough' };
    await writeFile(join(to, 'manifest.json'), JSON.stringify({ about: '', facts: [fact] }));
    await expect(readSeeds(to)).rejects.toThrow(/weg\.txt/);
    const wrong = { ...fact, file: 'ah-tk-20252026-403.txt', field: 'delen' };
    await writeFile(join(to, 'manifest.json'), JSON.stringify({ about: '', facts: [wrong] }));
    await expect(readSeeds(to)).rejects.toThrow();
  });
});
