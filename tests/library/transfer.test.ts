import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type Library, openLibrary, UnusableFile } from '../../src/library/index.ts';
import { libraryOf, seeds, stuk } from './papers.ts';

const one = stuk('kst-30000-1', 'Zie Kamerstuk 31 066, nr. 2 over de dijkversterking.');
const two = stuk('kst-30000-2', 'Een andere tekst over gemalen.');
const three = stuk('kst-30000-3', 'Bruggen en tunnels.');

const blobOf = (library: Library, ids?: string[]): Promise<Blob> =>
  new Response(library.export(ids ? { ids } : {})).blob();
const bytesOf = async (library: Library): Promise<Buffer> =>
  Buffer.from(await (await blobOf(library)).arrayBuffer());
const unzip = (file: Blob): Promise<string> =>
  new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
const zip = (text: string): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

let count = 0;
const emptyLibrary = (): Promise<Library> => openLibrary(`transfer-${count++}`);

/** Why a file was refused; nothing of it may have been entered. */
async function refusal(file: Blob): Promise<string | undefined> {
  const library = await libraryOf(three);
  const before = await bytesOf(library);
  const reason = await library.restore(file).then(
    () => undefined,
    (error: unknown) => (error instanceof UnusableFile ? error.reason : String(error)),
  );
  expect(await bytesOf(library)).toEqual(before);
  return reason;
}

describe('a back-up', () => {
  it('entered into an empty library gives the same bytes again', async () => {
    const library = await libraryOf(two, one, ...(await seeds()).all);
    const file = await blobOf(library);
    const other = await emptyLibrary();
    const { added } = await other.restore(file);
    expect(added).toHaveLength(7);
    expect(await bytesOf(other)).toEqual(Buffer.from(await file.arrayBuffer()));
  });
});

it('refuses a file that was cut off anywhere, and changes nothing', async () => {
  const file = await blobOf(await libraryOf(one, two));
  for (const part of [0.1, 0.5, 0.9, 0.99]) {
    expect(await refusal(file.slice(0, Math.floor(file.size * part)))).toBe('beschadigd');
  }
  const lines = (await unzip(file)).trimEnd().split('\n');
  expect(await refusal(await zip(`${lines.slice(0, -1).join('\n')}\n`))).toBe('beschadigd');
});
