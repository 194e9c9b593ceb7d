/**
 * `npm run zip`: the packages for the two stores, and the sources for their reviewers, in `.output`. It then builds
 * again elsewhere, from those sources alone, and says whether the same bytes come out; exit code 1 where they do not.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT, runWxt } from './build.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Builds the packages of a folder of sources; returns them by name. */
async function packagesOf(folder: string): Promise<Map<string, Buffer>> {
  const output = join(folder, '.output');
  const packed = () => readdirSync(output).filter((name) => name.endsWith('.zip'));
  mkdirSync(output, { recursive: true });
  for (const name of packed()) rmSync(join(output, name));
  for (const browser of ['chrome', 'firefox']) await runWxt(['zip', '--browser', browser], folder);
  return new Map(
    packed()
      .sort()
      .map((name) => [name, readFileSync(join(output, name))]),
  );
}

/** Unpacks the sources into a folder of their own, with the packages installed here. */
function unpack(sources: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'stukwijzer-'));
  for (const [name, bytes] of Object.entries(unzipSync(sources))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

const hash = (bytes: Buffer | undefined) =>
  bytes ? createHash('sha256').update(bytes).digest('hex') : 'not made';

const made = await packagesOf(ROOT);
for (const [name, bytes] of made) say(`${hash(bytes)}  ${name}  ${bytes.length.toLocaleString('en')} bytes`);
const sources = [...made].find(([name]) => name.includes('sources'))?.[1];
if (!sources) throw new Error('no sources were packed');
const folder = unpack(sources);
try {
  const again = await packagesOf(folder);
  const differing = [...made].filter(([name, bytes]) => hash(bytes) !== hash(again.get(name)));
  for (const [name] of differing)
    say(`${name} came out differently from its sources: ${hash(again.get(name))}`);
  if (differing.length === 0) say('The same bytes come out of the sources, built elsewhere.');
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
