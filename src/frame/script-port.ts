/**
 * In: a frame of the card that has just loaded. Out: the port to our script on the page. Any page could put the frame
 * into itself and hand it a port; only our script is told the password, which goes by way of the background.
 */
import type { Handover } from '../messages/frame.ts';
import { send } from '../messages/requests.ts';

export function portToScript(frame: Window): Promise<MessagePort> {
  const password = crypto.randomUUID();
  const port = new Promise<MessagePort>((resolve) => {
    frame.addEventListener('message', ({ data, ports: [given] }: MessageEvent<Partial<Handover> | null>) => {
      if (data?.password === password && given) resolve(given);
    });
  });
  // Without a background, as when the extension is updated at this moment, there are no cards either.
  send('meet-script', { password }).catch(() => {});
  return port;
}
