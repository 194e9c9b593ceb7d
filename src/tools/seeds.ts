/**
 * The seed documents, in Node. In: a folder of papers and its manifest. Out: Kamerdocumenten. What no text says (a
 * number, a zaak, the askers) is added from `manifest.json`, which gives a reason for each fact.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Kamerdocument, readDocument } from '../documents/index.ts';

const reason = z.string().min(20);
const file = z.string().min(1);
const persoon = z.strictObject({ naam: z.string().min(1), fractie: z.string().min(1).optional() });

/** The manifest on disk; an unknown field is a mistake. */
const Manifest = z.strictObject({
  about: z.string(),
  facts: z.array(
    z.discriminatedUnion('field', [
      z.strictObject({ file, reason, field: z.literal('id'), value: z.string().min(1) }),
      z.strictObject({ file, reason, field: z.literal('nummer'), value: z.string().min(1) }),
      z.strictObject({
        file,
        reason,
        field: z.literal('zaken'),
        value: z.array(z.string().regex(/^\d{4}Z\d{5}$/)),
      }),
      z.strictObject({ file, reason, field: z.literal('indieners'), value: z.array(persoon) }),
    ]),
  ),
});

interface Seed {
  /** File name within the folder. */
  file: string;
  document: Kamerdocument;
}

/**
 * Reads every paper in the folder, in order of file name. Throws where one of them, or the manifest, cannot be read.
 */
export async function readSeeds(folder: string): Promise<Seed[]> {
  const names = (await readdir(folder))
    .filter((name) => name !== 'manifest.json' && !name.startsWith('.'))
    .sort();
  const manifest = Manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  const loose = manifest.facts.find((fact) => !names.includes(fact.file));
  if (loose) throw new Error(`manifest.json speaks of ${loose.file}, which is not in ${folder}`);
  const seeds: Seed[] = [];
  for (const name of names) {
    const document = await read(folder, name);
    for (const fact of manifest.facts)
      if (fact.file === name) Object.assign(document, { [fact.field]: fact.value });
    seeds.push({ file: name, document });
  }
  return seeds;
}

async function read(folder: string, name: string): Promise<Kamerdocument> {
  try {
    return await readDocument({ name, bytes: new Uint8Array(await readFile(join(folder, name))) });
  } catch (error) {
    throw new Error(`seed ${name} does not read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
