/** In: the folder of a build. Out: its files, and the size of what each entry point loads before it runs. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));

/** Bytes after gzip of an entry point with all that it imports, scripts and styles, by entry point. */
export function weightsOf(folder: string): Record<string, number> {
  const entries = filesOf(folder).filter((file) => /^[\w-]+\.(html|js)$|^content-scripts\//.test(file));
  return Object.fromEntries(entries.map((entry) => [entry, weightOf(folder, [...loadedBy(folder, entry)])]));
}

/** Bytes after gzip of some files together. */
export function weightOf(folder: string, files: readonly string[]): number {
  const weights = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** An entry point and everything that its files load in turn; dynamic imports do not count. */
function loadedBy(folder: string, entry: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(entry)) return loaded;
  loaded.add(entry);
  const text = readFileSync(join(folder, entry), 'utf8');
  const named = entry.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path)
    : [...text.matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g)].map(([, path = '']) =>
        posix.join(dirname(entry), path),
      );
  for (const file of named) loadedBy(folder, file, loaded);
  return loaded;
}
