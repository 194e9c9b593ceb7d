/**
 * `npm run pack -- FOLDER OUT`: makes one file of the papers in a folder, for others to drop on their library page.
 * Files that cannot be read are listed with the reason; the exit code is 1 where there is nothing to pack.
 */
import { createWriteStream } from 'node:fs';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { readDocument, UnreadableDocument } from '../documents/index.ts';
import { checkDocument } from '../library/store/schema.ts';
import { transferFile } from '../library/transfer/format.ts';

const PAPERS = new Set(['.pdf', '.docx', '.xml', '.html', '.htm', '.txt']);

interface Packed {
  /** Papers in the file; where there are none, no file is made. */
  papers: number;
  /** One sentence for each file that is not in it. */
  left: string[];
}

/** Reads every paper under the folder and writes them to `out`, all or nothing. The same papers give the same bytes. */
export async function packFolder(folder: string, out: string): Promise<Packed> {
  const left: string[] = [];
  const papers = new Map<string, { line: string; file: string }>();
  for (const file of await filesIn(folder)) {
    const read = await readPaper(join(folder, file));
    if (typeof read === 'string') {
      left.push(`${file}: ${read}`);
      continue;
    }
    const same = papers.get(read.id);
    if (same) left.push(`${file}: Dit is hetzelfde stuk als ${same.file}, ${read.id}.`);
    else papers.set(read.id, { line: JSON.stringify(read), file });
  }
  if (papers.size > 0) await write(papers, out);
  return { papers: papers.size, left };
}

async function filesIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length)).sort();
}

/** A paper, or the sentence that says why there is none. */
async function readPaper(path: string) {
  if (!PAPERS.has(extname(path).toLowerCase()))
    return 'Dit is geen pdf, Word-bestand, XML, HTML of tekst; het is overgeslagen.';
  try {
    return checkDocument(await readDocument({ name: path, bytes: new Uint8Array(await readFile(path)) }));
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.message;
    return `Dit stuk kan niet worden gelezen: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

/** Written under another name until complete, so that a stop leaves no partial file. */
async function write(papers: ReadonlyMap<string, { line: string }>, out: string): Promise<void> {
  const lines = [...papers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { line }]) => line);
  const half = `${out}.half`;
  try {
    const bytes = transferFile(async () => ({
      header: { kind: 'pack', papers: lines.length },
      papers: [lines],
    }));
    await bytes.pipeTo(Writable.toWeb(createWriteStream(half)));
    await rename(half, out);
  } finally {
    await rm(half, { force: true });
  }
}

async function main([folder, out]: string[]): Promise<number> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (!folder || !out) {
    say('Zo: npm run pack -- MAP BESTAND, bijvoorbeeld npm run pack -- stukken stukken.jsonl.gz');
    return 1;
  }
  // npm runs scripts in the project's folder, wherever they were called from.
  const from = process.env.INIT_CWD ?? process.cwd();
  for (const needed of [folder, dirname(out)])
    if (!(await isFolder(resolve(from, needed)))) {
      say(`Er is geen map ${needed}.`);
      return 1;
    }
  const { papers, left } = await packFolder(resolve(from, folder), resolve(from, out));
  for (const line of left) say(line);
  if (papers === 0) say(`In ${folder} staat geen enkel stuk dat gelezen kon worden.`);
  else say(papers === 1 ? `Eén stuk staat in ${out}.` : `${papers} stukken staan in ${out}.`);
  return papers === 0 ? 1 : 0;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
