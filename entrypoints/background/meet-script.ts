/** In: a frame of the card that has loaded. Out: its password, told to our script on the same tab and to nobody else. */
import type { Browser } from 'wxt/browser';
import { notify } from '../../src/messages/notices.ts';

export async function meetScript(
  { password }: { password: string },
  { tab }: Browser.runtime.MessageSender,
): Promise<null> {
  if (tab?.id !== undefined) await notify(tab.id, 'frame-loaded', { password });
  return null;
}
