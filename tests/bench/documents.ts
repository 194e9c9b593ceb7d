/** Reading papers: the text path, which runs in the background on every page, and each format of a file. */
import { readFileSync } from 'node:fs';
import { readDocument, readPage } from '../../src/documents/index.ts';
import { makeDocx } from '../documents/make-docx.ts';
import { column, makePdf } from '../documents/make-pdf.ts';
import { type BenchRow, spread } from './report.ts';

const PAGES = 100;
const LINE = 'Deze regel van een antwoord is ongeveer zo lang als een regel in druk gewoonlijk is';

/** Median and 95th percentile of the durations, in milliseconds per unit of work. */
async function times(
  runs: number,
  units: number,
  work: () => unknown,
): Promise<{ median: number; p95: number }> {
  const all: number[] = [];
  await work();
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    all.push((performance.now() - start) / units);
  }
  return spread(all);
}

const page = (nr: number) =>
  column(
    Array.from({ length: 66 }, (_, i) => (i % 22 === 0 ? `Vraag ${nr * 3 + i / 22 + 1}` : LINE)),
    { top: 780 },
  );

export default async function documents(): Promise<BenchRow[]> {
  const text = readFileSync(new URL('../../seeds/ah-tk-20252026-726.txt', import.meta.url), 'utf8');
  const seedPage = {
    url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025Z21613&did=2025D51234',
    blocks: [{ text: 'Schriftelijke vragen : Overstap', heading: 1 }, { text }],
  };
  const list = { url: 'x', blocks: Array.from({ length: 200_000 }, (_, i) => ({ text: `${LINE} ${i}.` })) };
  const seed = new TextEncoder().encode(text);
  const pdf = makePdf(Array.from({ length: PAGES }, (_, nr) => page(nr)));
  const docx = makeDocx({
    paragraphs: Array.from({ length: PAGES * 12 }, (_, i) =>
      i % 4 === 0 ? `Vraag ${i / 4 + 1}` : `${LINE} `.repeat(5),
    ),
  });
  const read = (bytes: Uint8Array) => () => readDocument({ name: 'x', bytes });
  return [
    {
      what: 'read an open page of 28 questions',
      unit: 'ms',
      budget: { max: 20 },
      ...(await times(30, 1, () => readPage(seedPage))),
    },
    {
      what: 'read an open page of 200,000 blocks',
      unit: 'ms',
      budget: { max: 6000 },
      ...(await times(2, 1, () => readPage(list))),
    },
    { what: 'read a seed as a file', unit: 'ms', budget: { max: 20 }, ...(await times(30, 1, read(seed))) },
    { what: 'PDF, per page', unit: 'ms', budget: { max: 20 }, ...(await times(5, PAGES, read(pdf))) },
    { what: 'DOCX, per page', unit: 'ms', budget: { max: 5 }, ...(await times(5, PAGES, read(docx))) },
  ];
}
