/** Reads files in a worker of its own, one after the other, and ends it where a file takes too long or the reader stops. */
import { type Kamerdocument, UnreadableDocument } from '../../../src/documents/index.ts';
import type { Reply } from './reader-worker.ts';
import workerAddress from './reader-worker.ts?worker&url';

/** Milliseconds for a file; the longest paper takes a third of it on a slow machine. */
const LONGEST = 30_000;

/** The one address that the extension may load code from at run time; not every browser asks for a policy. */
const policy = Reflect.get(globalThis, 'trustedTypes')?.createPolicy('stukwijzer', {
  createScriptURL: () => workerAddress,
});

export class Reader {
  #worker: Worker | undefined;

  /**
   * The paper in a file; one file at a time.
   * @throws UnreadableDocument for a file that cannot be read, and the reason of the signal once it is aborted.
   */
  async read(file: File, signal: AbortSignal): Promise<Kamerdocument> {
    signal.throwIfAborted();
    this.#worker ??= start();
    const reply = await ask(this.#worker, file, signal).catch((error) => {
      this.end();
      throw error;
    });
    if ('document' in reply) return reply.document;
    throw reply.reason ? new UnreadableDocument(reply.reason, reply.message) : new Error(reply.message);
  }

  /** Ends the worker, whatever it is doing; the next file starts another. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

const start = () => new Worker(policy?.createScriptURL('') ?? workerAddress, { type: 'module' });

/** What the worker replies; rejects where it fails, takes too long or is no longer wanted. */
function ask(worker: Worker, file: File, signal: AbortSignal): Promise<Reply> {
  const { port1: port, port2 } = new MessageChannel();
  const clock = AbortSignal.timeout(LONGEST);
  const stop = AbortSignal.any([signal, clock]);
  return new Promise<Reply>((resolve, reject) => {
    port.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    stop.onabort = () =>
      reject(
        clock.aborted
          ? new UnreadableDocument('te-zwaar', 'Dit bestand kost te veel tijd om te lezen.')
          : signal.reason,
      );
    worker.postMessage(file, [port2]);
  }).finally(() => port.close());
}
