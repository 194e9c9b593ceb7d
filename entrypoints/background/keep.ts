/** Keeps the paper of an open page in the library. */
import type { Requests } from '../../src/messages/protocol.ts';
import { theLibrary } from './library.ts';
import { knownPage } from './pages.ts';

type Keep = Requests['keep-page'];

export async function keepPage({ page }: Keep['request']): Promise<Keep['reply']> {
  const known = knownPage(page);
  if (!known) return 'reread';
  await (await theLibrary()).add([known.reading.document]);
  return 'kept';
}
