import { expect, test } from 'vitest';
import { Loader, type Settled } from '../../src/ui/loader.ts';

/** A load that ends when the test says so. */
function later<T>() {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  return { load: () => promise, resolve, reject };
}

/** Lets everything settled so far arrive. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

function loading() {
  const heard: Settled<string>[] = [];
  return { heard, loader: new Loader<string>((outcome) => heard.push(outcome)) };
}

test('what was loaded is reported, with what it was loaded for', async () => {
  const { heard, loader } = loading();
  loader.want({ subject: 'a', version: '1', load: async () => 'one' });
  await turn();
  expect(heard).toEqual([{ subject: 'a', version: '1', value: 'one' }]);
});

test('newer versions wait for the one that is loading, and only the last of them follows', async () => {
  const { heard, loader } = loading();
  const first = later<string>();
  const begun: string[] = [];
  const version = (name: string) => async () => {
    begun.push(name);
    return name;
  };
  loader.want({ subject: 'a', version: '1', load: first.load });
  loader.want({ subject: 'a', version: '2', load: version('two') });
  loader.want({ subject: 'a', version: '3', load: version('three') });
  await turn();
  expect(begun).toEqual([]);
  first.resolve('one');
  await turn();
  expect(begun).toEqual(['three']);
  expect(heard.map((outcome) => outcome.version)).toEqual(['1', '3']);
});

test('another subject starts at once, and what arrives late for the first is dropped', async () => {
  const { heard, loader } = loading();
  const first = later<string>();
  loader.want({ subject: 'a', version: '1', load: first.load });
  loader.want({ subject: 'b', version: '1', load: async () => 'b' });
  await turn();
  first.resolve('a');
  await turn();
  expect(heard).toEqual([{ subject: 'b', version: '1', value: 'b' }]);
});

test('back at the first subject, its late load does not count, and it is loaded again', async () => {
  const { heard, loader } = loading();
  const first = later<string>();
  loader.want({ subject: 'a', version: '1', load: first.load });
  loader.want({ subject: 'b', version: '1', load: later<string>().load });
  loader.want({ subject: 'a', version: '1', load: async () => 'again' });
  first.resolve('late');
  await turn();
  expect(heard).toEqual([{ subject: 'a', version: '1', value: 'again' }]);
});

test('a failure is reported, and the next version is still loaded', async () => {
  const { heard, loader } = loading();
  const error = new Error('gone');
  loader.want({ subject: 'a', version: '1', load: () => Promise.reject(error) });
  await turn();
  loader.want({ subject: 'a', version: '2', load: async () => 'two' });
  await turn();
  expect(heard).toEqual([
    { subject: 'a', version: '1', error },
    { subject: 'a', version: '2', value: 'two' },
  ]);
});

test('once stopped it reports nothing more', async () => {
  const { heard, loader } = loading();
  const first = later<string>();
  loader.want({ subject: 'a', version: '1', load: first.load });
  loader.stop();
  first.resolve('one');
  await turn();
  expect(heard).toEqual([]);
});
