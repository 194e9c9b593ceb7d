/**
 * In: a folder of papers with a manifest. Out: one validated pack, versioned by its contents. It throws for a paper
 * that cannot be read.
 */
import { createHash } from 'node:crypto';
import { type Pack, packSchema } from '../library/store/schema.ts';
import { readSeeds } from './seeds.ts';

export async function buildPack(folder: string): Promise<Pack> {
  const documents = (await readSeeds(folder)).map(({ document }) => document);
  const version = createHash('sha256').update(JSON.stringify(documents)).digest('hex').slice(0, 16);
  return packSchema.parse({ version, documents });
}
