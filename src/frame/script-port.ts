/**
 * In: a frame of the card that has just loaded. Out: the port to our script on the page. Any page could put the frame
 * into itself and hand it a port; only our script is told the password, which goes by way of the background.
 */
import type { Handover } from '../messages/frame.ts';
import { BackgroundGone, send } from '../messages/requests.ts';

/**
 * A background that was stopped before it passed the password on, or a script that was not there yet, is asked again after
 * so many milliseconds; then after twice as many, and so on. A frame that a page made itself asks in vain.
 */
const AGAIN_MS = 500;
const MOST_TRIES = 8;

export function portToScript(frame: Window): Promise<MessagePort> {
  const password = crypto.randomUUID();
  let hasMet = false;
  const port = new Promise<MessagePort>((resolve) => {
    frame.addEventListener('message', ({ data, ports: [given] }: MessageEvent<Partial<Handover> | null>) => {
      if (data?.password !== password || !given) return;
      hasMet = true;
      resolve(given);
    });
  });
  const meet = async (tries = 0) => {
    if (hasMet || tries === MOST_TRIES) return;
    try {
      await send('meet-script', { password });
    } catch (error) {
      // Where the extension is gone there are no cards either.
      if (error instanceof BackgroundGone) return;
    }
    setTimeout(meet, AGAIN_MS * 2 ** tries, tries + 1);
  };
  void meet();
  return port;
}
