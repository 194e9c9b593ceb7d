import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type Library,
  type LibraryState,
  looksLikeTransfer,
  openLibrary,
  type RestoreProgress,
  UnusableFile,
} from '../../src/library/index.ts';
import { openDatabase } from '../../src/library/safety/open.ts';
import { transferFile } from '../../src/library/transfer/format.ts';
import { allIds, reference, seeds, stuk } from './papers.ts';

const one = stuk('kst-30000-1', 'Zie Kamerstuk 31 066, nr. 2 over de dijkversterking.');
const two = stuk('kst-30000-2', 'Een andere tekst over gemalen.');
const three = stuk('kst-30000-3', 'Bruggen en tunnels.');
const many = Array.from({ length: 1_200 }, (_, i) => stuk(`kst-31000-${i}`, `Tekst ${i} over gemalen.`));

const pakket = { soort: 'pakket', naam: 'kantoor.jsonl.gz', dag: '2026-11-12' } as const;

const fileOf = (library: Library, ids?: string[]): Promise<Blob> =>
  new Response(library.export(ids ? { ids } : {})).blob();
const bytesOf = async (file: Blob): Promise<Buffer> => Buffer.from(await file.arrayBuffer());
const linesOf = async (file: Blob): Promise<string[]> => {
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  return text.trimEnd().split('\n');
};
const zipped = (lines: readonly string[], end = '\n'): Promise<Blob> =>
  new Response(new Blob([lines.join('\n'), end]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

let count = 0;
const open: Library[] = [];
/** A library of its own. */
async function libraryOf(...documents: Parameters<Library['add']>[0]): Promise<Library> {
  const library = await openLibrary(`transfer-${count++}`);
  open.push(library);
  await library.add(documents);
  return library;
}
afterEach(() => {
  for (const library of open.splice(0)) library.close();
});

describe('a back-up', () => {
  it('entered into an empty library gives the same bytes again', async () => {
    const library = await libraryOf();
    await library.add([two, one, ...(await seeds()).all], { herkomst: pakket });
    const file = await fileOf(library);
    const other = await libraryOf();
    expect((await other.restore(file)).added).toHaveLength(7);
    expect(await bytesOf(await fileOf(other))).toEqual(await bytesOf(file));
  });

  it('is the same whatever order papers and their fields came in', async () => {
    const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one;
    const [here, there] = [await libraryOf(one, two), await libraryOf(two, turned)];
    expect(await bytesOf(await fileOf(here))).toEqual(await bytesOf(await fileOf(there)));
  });

  it('brings back which papers came with the product, and which of them the reader took out', async () => {
    const { all } = await seeds();
    const [stays, goes] = [all[0] ?? one, all[1] ?? two];
    const pack = { version: 'a', documents: [stays, goes] };
    const library = await libraryOf();
    await library.add([three], { herkomst: pakket });
    await library.installPack(pack);
    await library.remove([goes.id]);
    const file = await fileOf(library);
    const other = await libraryOf();
    await other.installPack(pack);
    expect((await other.restore(file)).removed).toEqual([goes.id]);
    expect(await bytesOf(await fileOf(other))).toEqual(await bytesOf(file));
    await other.installPack({ version: 'b', documents: [goes] });
    expect(await allIds(other)).toEqual([three.id]);
  });

  it('adds to what is there, and takes nothing of the reader’s away', async () => {
    const file = await fileOf(await libraryOf(one));
    const other = await libraryOf(one, two);
    expect(await other.restore(file)).toMatchObject({ kind: 'back-up', added: [], unchanged: [one.id] });
    expect(await other.count()).toBe(2);
  });

  it('counts as made when it was read to its end, not when it was given up', async () => {
    const library = await libraryOf(one, two);
    expect((await library.state()).backup).toEqual({ since: 2 });
    await library.export().cancel();
    expect((await library.state()).backup).toEqual({ since: 2 });
    await fileOf(library);
    expect((await library.state()).backup).toEqual({ last: expect.stringMatching(/^20\d\d-/), since: 0 });
    await library.add([three]);
    expect((await library.state()).backup.since).toBe(1);
  });
});

describe('a pack', () => {
  it('holds the papers asked for, as far as they are held, and is the reader’s where it is entered', async () => {
    const library = await libraryOf(one, two);
    const file = await fileOf(library, [two.id, 'kst-1-1', two.id]);
    const other = await libraryOf();
    expect(await other.restore(file)).toMatchObject({ kind: 'pack', added: [two.id], unchanged: [] });
    expect((await other.state()).backup.since).toBe(1);
    expect((await library.state()).backup.last).toBeUndefined();
  });

  it('can be searched and cited from as soon as it is in', async () => {
    const other = await libraryOf();
    await other.restore(await fileOf(await libraryOf(one), [one.id]));
    expect(await other.search('dijkversterking')).toHaveLength(1);
    const { vermeldingen } = await other.resolve(reference('Kamerstuk 31 066, nr. 2'));
    expect(vermeldingen).toEqual([`${one.id}#tekst`]);
  });
});

/** Why it was refused; nothing of it may have been entered. */
async function refusal(file: Blob): Promise<string | undefined> {
  const library = await libraryOf(three);
  const error: unknown = await library.restore(file).catch((thrown: unknown) => thrown);
  expect(await allIds(library)).toEqual([three.id]);
  expect((await library.state()).unfinished).toBeUndefined();
  return error instanceof UnusableFile ? error.reason : `not refused: ${error}`;
}

describe('a file that does not hold up', () => {
  it('is refused wherever it was cut off', async () => {
    const file = await fileOf(await libraryOf(one, two));
    for (let end = 3; end < file.size; end += 37)
      expect(await refusal(file.slice(0, end)), `${end} of ${file.size} bytes`).toBe('beschadigd');
    const lines = await linesOf(file);
    expect(await refusal(await zipped(lines.slice(0, -1)))).toBe('beschadigd');
    expect(await refusal(await zipped(lines.toSpliced(1, 1)))).toBe('beschadigd');
    expect(await refusal(await zipped(lines, ''))).toBe('beschadigd');
    expect(await refusal(await zipped([...lines, 'nog iets'], ''))).toBe('beschadigd');
  });

  it('is refused when its first line lacks a field', async () => {
    const [first = '', ...rest] = await linesOf(await fileOf(await libraryOf(one)));
    const { papers: _papers, ...less } = JSON.parse(first);
    expect(await refusal(await zipped([JSON.stringify(less), ...rest]))).toBe('beschadigd');
  });

  it('is refused when a byte of it was changed', async () => {
    const bytes = await bytesOf(await fileOf(await libraryOf(one, two)));
    for (let at = 12; at < bytes.length; at += 41) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(await refusal(new Blob([changed])), `byte ${at}`).toBe('beschadigd');
    }
  });

  it('is refused when it was packed again with other contents', async () => {
    const lines = await linesOf(await fileOf(await libraryOf(one, two)));
    expect(await refusal(await zipped(lines.map((line) => line.replace('gemalen', 'molens'))))).toBe(
      'beschadigd',
    );
  });

  it('is refused with a sentence of its own when a newer version made it', async () => {
    const [first = '', ...rest] = await linesOf(await fileOf(await libraryOf(one)));
    const newer = { ...JSON.parse(first), version: 3, more: true };
    expect(await refusal(await zipped([JSON.stringify(newer), ...rest]))).toBe('nieuwere-versie');
  });

  it('is refused when it is not one of ours', async () => {
    expect(await refusal(new Blob(['Vraag 1']))).toBe('ander-bestand');
    expect(await refusal(new Blob([]))).toBe('ander-bestand');
    expect(await refusal(await zipped(['Vraag 1']))).toBe('ander-bestand');
    expect(await refusal(await zipped(['{"format":"iets anders","version":1}']))).toBe('ander-bestand');
    expect(await looksLikeTransfer(new Blob(['%PDF-1.7']))).toBe(false);
  });

  it('is refused when a paper in it is invalid or comes twice, though all else is right', async () => {
    const packed = (...papers: unknown[]): Promise<Blob> => {
      const lines = papers.map((paper) => JSON.stringify(paper));
      const header = { kind: 'pack', papers: papers.length } as const;
      return new Response(transferFile(async () => ({ header, papers: [lines] }))).blob();
    };
    expect(await refusal(await packed(one, { ...two, soort: 'roman' }))).toBe('ongeldig-stuk');
    expect(await refusal(await packed(one, { ...one, titel: 'Anders' }))).toBe('beschadigd');
  });
});

describe('a file that unpacks to far more than it is', () => {
  /** Blanks in their millions; `read` is told of every piece that is read of them. */
  async function blanks(read: () => void): Promise<File> {
    const spaces = new Blob(Array.from({ length: 60 }, () => ' '.repeat(1_000_000)));
    const zippedSpaces = spaces.stream().pipeThrough(new CompressionStream('gzip'));
    const file = new File([await new Response(zippedSpaces).blob()], 'bom.gz');
    const stream = file.stream.bind(file);
    file.stream = () =>
      stream().pipeThrough(
        new TransformStream({
          transform(piece, controller) {
            read();
            controller.enqueue(piece);
          },
        }),
      );
    return file;
  }

  it('is none of ours where no header can be that long, and is not looked through for papers', async () => {
    const file = await blanks(() => {});
    const stream = vi.spyOn(file, 'stream');
    expect(await refusal(file)).toBe('ander-bestand');
    expect(stream).toHaveBeenCalledOnce();
  });

  it.each([false, true])('is left when the reader stops it (only what is whole: %j)', async (onlyWhole) => {
    const stopped = new AbortController();
    const file = await blanks(() => stopped.abort());
    const reading = (await libraryOf()).restore(file, { onlyWhole, signal: stopped.signal });
    await expect(reading).rejects.toThrow(/abort/i);
  });
});

describe('entering a file', () => {
  it('reports progress, stops when asked with whole batches in, and goes on when given again', async () => {
    const file = new File([await fileOf(await libraryOf(...many))], 'stukken.gz');
    const other = await libraryOf();
    const stop = new AbortController();
    const steps: RestoreProgress[] = [];
    const stopped = other.restore(file, {
      signal: stop.signal,
      onProgress(progress) {
        steps.push(progress);
        if (progress.step === 'entering' && progress.done === 500) stop.abort();
      },
    });
    await expect(stopped).rejects.toThrow(/abort/i);
    const reached = steps.map(({ step, done, total }) => `${step} ${done}/${total}`);
    expect([...new Set(reached)]).toEqual([
      'checking 0/1200',
      'checking 500/1200',
      'checking 1000/1200',
      'entering 0/1200',
      'entering 250/1200',
      'entering 500/1200',
    ]);
    expect(steps.at(-1)?.left).toBeGreaterThan(0);
    expect(await other.count()).toBe(500);
    expect((await other.state()).unfinished).toBeUndefined();
    const { added, unchanged } = await other.restore(file);
    expect([added.length, unchanged.length]).toEqual([700, 500]);
  });

  it('that failed halfway is reported until it is done after all', async () => {
    const file = new File([await fileOf(await libraryOf(...many))], 'stukken.gz');
    const other = await libraryOf();
    const failing = other.restore(file, {
      onProgress: ({ step, done }) => {
        if (step === 'entering' && done === 500) throw new Error('the page is gone');
      },
    });
    await expect(failing).rejects.toThrow('gone');
    expect((await other.state()).unfinished).toEqual({ name: 'stukken.gz', done: 500, total: 1200 });
    await other.restore(file);
    expect((await other.state()).unfinished).toBeUndefined();
    expect(await other.count()).toBe(1200);
  });

  it('is not reported as broken off by another window while it goes on', async () => {
    const name = `transfer-${count}`;
    const here = await libraryOf();
    const there = await openLibrary(name);
    const beside = await openDatabase(name);
    const file = await fileOf(await libraryOf(...many));
    let meanwhile: Promise<LibraryState> | undefined;
    const failing = here.restore(file, {
      onProgress({ step, done }) {
        if (step === 'entering' && done === 750) throw new Error('the page is gone');
        if (step !== 'entering' || done !== 500) return;
        // The next batch waits for this.
        meanwhile = beside.transaction('rw', beside.bodies, () => Dexie.waitFor(there.state()));
      },
    });
    // Also where the page that entered it can no longer say so.
    const looked = new Promise<void>((resolve) => {
      there.onChange(({ ids }) => ids.length === 0 && resolve());
    });
    await expect(failing).rejects.toThrow('gone');
    expect((await meanwhile)?.unfinished).toBeUndefined();
    await looked;
    expect((await there.state()).unfinished).toMatchObject({ done: 750 });
    there.close();
    beside.close();
  });

  it('from two windows together gives every paper once', async () => {
    const name = `transfer-${count}`;
    const here = await libraryOf();
    const there = await openLibrary(name);
    const source = await libraryOf();
    await source.add(many.slice(0, 600), { herkomst: pakket });
    const file = await fileOf(source);
    await Promise.all([here.restore(file), there.restore(file)]);
    expect(await here.count()).toBe(600);
    expect(await here.search('gemalen', { limit: 1000 })).toHaveLength(600);
    expect(await bytesOf(await fileOf(here))).toEqual(await bytesOf(file));
    there.close();
  });
});
