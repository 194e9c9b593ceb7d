/** The papers used to try faults, the same every time. In: a number. Out: a paper, and a word that only it has. */
import type { Kamerdocument } from '../../src/documents/types.ts';
import { transferFile } from '../../src/library/transfer/format.ts';
import { questionSet } from '../bench/browser/made-up.ts';

/** Without digits or Dutch endings, so that it is indexed as it is. */
export const wordOf = (nr: number): string =>
  `q${[...String(nr)].map((digit) => 'bdfgklmptv'[Number(digit)]).join('')}q`;

const paperOf = (nr: number): Kamerdocument => {
  const paper = questionSet(nr);
  return { ...paper, onderwerp: `${paper.onderwerp} ${wordOf(nr)}` };
};

/** A pack of `count` papers, each with its own word at the end of its subject. */
export async function packOf(count: number): Promise<Uint8Array> {
  const papers = Array.from({ length: count }, (_, nr) => paperOf(nr)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const file = transferFile(async () => ({
    header: { kind: 'pack', papers: count },
    papers: papers.map((paper) => [JSON.stringify(paper)]),
  }));
  return new Uint8Array(await new Response(file).arrayBuffer());
}
