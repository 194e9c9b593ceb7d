/**
 * The card's frame, seen from the page. In: what to fetch and to draw. Out: word of what is drawn and of what the reader
 * does in it. The frame may load late, or again when the page moves it: what was not answered is then asked again.
 */
import {
  type CardKey,
  type FromFrame,
  type Handover,
  isFromFrame,
  type Query,
  type ToFrame,
  type View,
} from '../messages/frame.ts';
import { BackgroundGone, isAttached } from '../messages/requests.ts';

interface Events {
  /** What is drawn, or what the reader did. */
  heard(message: Exclude<FromFrame, { type: 'ready' | 'reply' }>): void;
  /** The frame loaded again and has lost its cards. */
  lost(): void;
}

interface Asked {
  query: Query;
  answer(reply: Extract<FromFrame, { type: 'reply' }>['reply']): void;
}

export type CardFrame = ReturnType<typeof createCardFrame>;

export function createCardFrame(frame: HTMLIFrameElement, { heard, lost }: Events) {
  const asked = new Map<CardKey, Asked>();
  let port: MessagePort | undefined;
  let view: View | undefined;
  let last: CardKey = 0;

  const tell = (message: ToFrame) => port?.postMessage(message);

  const use = (given: MessagePort) => {
    const isAgain = port !== undefined;
    port?.close();
    port = given;
    for (const [key, { query }] of asked) tell({ type: 'ask', key, query });
    if (view) tell({ type: 'draw', view });
    if (isAgain) lost();
  };

  const hear = (message: FromFrame, from: MessagePort) => {
    if (message.type === 'ready') use(from);
    else if (message.type === 'reply') {
      asked.get(message.key)?.answer(message.reply);
      asked.delete(message.key);
    } else if (from === port) heard(message);
  };

  return {
    /** Hands the frame a port. A frame that the page made has another password, and ours does not answer to that. */
    meet(password: string) {
      const { port1, port2 } = new MessageChannel();
      const handover: Handover = { password };
      port1.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (isFromFrame(data)) hear(data, port1);
      };
      frame.contentWindow?.postMessage(handover, '*', [port2]);
    },
    /** Has a card fetched: its key, or 'reread' where the page must be sent again first. */
    ask(query: Query): Promise<CardKey | 'reread'> {
      if (!isAttached()) return Promise.reject(new BackgroundGone());
      last += 1;
      const key = last;
      return new Promise((resolve, reject) => {
        const answer: Asked['answer'] = (reply) => {
          if (reply === 'ready') resolve(key);
          else if (reply === 'reread') resolve(reply);
          else reject(new Error('the card did not come'));
        };
        asked.set(key, { query, answer });
        tell({ type: 'ask', key, query });
      });
    },
    draw(next: View) {
      view = next;
      tell({ type: 'draw', view });
    },
    toTop(focus: boolean) {
      if (focus) frame.focus({ preventScroll: true });
      tell({ type: 'to-top', focus });
    },
    forgetAllBut: (keep: CardKey[]) => tell({ type: 'forget', keep }),
  };
}
