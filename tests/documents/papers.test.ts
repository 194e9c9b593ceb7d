import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { recogniseReferences } from '../../src/references/index.ts';

/** Annotated papers that stand beside the project and are no part of it. */
const shared = new URL('../../../shared/', import.meta.url);
const tool = new URL('tools/score-papers.mjs', shared);
const there = existsSync(tool) && existsSync(new URL('gold/papers.json', shared));

interface Paper {
  file: string;
}
interface Score {
  checks: { what: string; ok: boolean }[];
}

describe.skipIf(!there)(
  there ? 'annotated papers' : 'annotated papers (skipped: not beside this checkout)',
  () => {
    it('are read as a person reads them', { timeout: 60_000 }, async () => {
      const { scorePaper } = await import(/* @vite-ignore */ tool.href);
      const gold: { papers: Paper[] } = JSON.parse(readFileSync(new URL('gold/papers.json', shared), 'utf8'));
      const wrong: string[] = [];
      for (const paper of gold.papers) {
        const bytes = new Uint8Array(readFileSync(new URL(`papers/${paper.file}`, shared)));
        const score: Score = await scorePaper(paper, bytes, readDocument, recogniseReferences);
        wrong.push(...score.checks.filter((c) => !c.ok).map((c) => `${paper.file}: ${c.what}`));
      }
      expect(wrong).toEqual([]);
    });
  },
);
