/** The regular expressions of what ships: our sources in; each pattern with the file that it stands in out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst, type Rollup, transformWithEsbuild } from 'vite';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface Pattern {
  file: string;
  source: string;
  flags: string;
}

/** Those written down, and the files that make more of them while they run. */
export interface Patterns {
  written: Pattern[];
  /** Each `new RegExp` inside a function, by its file. */
  made: string[];
}

const files = ['src', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      posix.join(folder, file.replaceAll('\\', '/')),
    ),
  )
  .filter((file) => /(?<!\.d)\.(tsx?|js)$/.test(file) && !file.startsWith('src/tools/'))
  .sort();

export async function patternsWritten(): Promise<Patterns> {
  const found: Patterns = { written: [], made: [] };
  for (const file of files) {
    const source = readFileSync(join(ROOT, file), 'utf8');
    const { code } = await transformWithEsbuild(source, file, { jsx: 'automatic', target: 'esnext' });
    walk(parseAst(code), file, false, found);
  }
  return found;
}

type Node = Rollup.AstNode & { regex?: { pattern: string; flags: string }; callee?: { name?: string } };

function walk(node: unknown, file: string, inFunction: boolean, found: Patterns): void {
  if (typeof node !== 'object' || node === null) return;
  const { type = '', regex, callee } = node as Node;
  if (regex) found.written.push({ file, source: regex.pattern, flags: regex.flags });
  if (type === 'NewExpression' && callee?.name === 'RegExp' && inFunction) found.made.push(file);
  for (const child of Object.values(node)) walk(child, file, inFunction || /Function/.test(type), found);
}

/**
 * The patterns that these modules build when they are loaded, and whatever `use` makes them build. Modules loaded before
 * give none.
 */
export async function patternsBuilt(modules: readonly string[]): Promise<Pattern[]> {
  const built = new Map<string, Pattern>();
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, given) {
      const made = new target(...(given as [string, string]));
      const file = /\/((?:src|entrypoints)\/[^:?\s]+)/.exec(
        new Error().stack?.split('\n').find((at) => /\/(?:src|entrypoints)\//.test(at)) ?? '',
      )?.[1];
      if (file) built.set(String(made), { file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const module of modules) await import(/* @vite-ignore */ join(ROOT, module));
  } finally {
    globalThis.RegExp = native;
  }
  return [...built.values()];
}
