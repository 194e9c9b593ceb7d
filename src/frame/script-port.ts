/**
 * In: a frame of the card that has just loaded. Out: the port to our script on the page. Any page could put the frame
 * into itself and hand it a port; only our script is told the password, which goes by way of the background.
 */
import type { Handover } from '../messages/frame.ts';
import { BackgroundGone, send } from '../messages/requests.ts';

/** A background that was stopped before it passed the password on is asked again after so many milliseconds. */
const AGAIN_MS = 500;

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
  const meet = async () => {
    try {
      if (!hasMet) await send('meet-script', { password });
    } catch (error) {
      // Where the extension is gone there are no cards either.
      if (!(error instanceof BackgroundGone)) setTimeout(meet, AGAIN_MS);
    }
  };
  void meet();
  return port;
}
