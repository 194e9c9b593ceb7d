/**
 * Official XML says where its links point: the target of every `extref` must be recognised in the printed text. The
 * papers are not part of the project; where they are absent, the test says so and is skipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recogniseReferences } from '../../src/references/index.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/papers');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.xml')) : [];

/** Paragraphs without inner paragraphs, with the identifiers that their links name. */
function paragraphs(xml: string): { text: string; targets: string[] }[] {
  return [...xml.matchAll(/<al>((?:(?!<al>)[\s\S])*?)<\/al>/g)].flatMap(([, inner = '']) => {
    const targets = [...inner.matchAll(/<extref\b[^>]*\bdoc="([^"]+)"[^>]*>([^<]*\S[^<]*)</g)].map(
      ([, target]) => target ?? '',
    );
    const text = inner
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return targets.length ? [{ text, targets }] : [];
  });
}

describe.skipIf(files.length === 0)('links in debates (skipped where ../shared/papers is absent)', () => {
  test.each(files)('%s', (file) => {
    for (const { text, targets } of paragraphs(readFileSync(join(FOLDER, file), 'utf8'))) {
      const ids = recogniseReferences(text).flatMap((reference) => reference.ids);
      for (const target of targets) expect(ids, text).toContain(target);
    }
  });
});
