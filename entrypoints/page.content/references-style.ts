/** How references are marked on a page: quietly, and in the colour of the text itself, so that it fits any page. */
import type { Settings } from '../../src/messages/settings.ts';

export const referencesCss = ({ underline }: Settings): string => `
::highlight(stukwijzer) {
  ${underline === 'none' ? '' : `text-decoration: underline ${underline} 1px;`}
  text-decoration-color: color-mix(in srgb, currentcolor 55%, transparent);
}
::highlight(stukwijzer-lit) {
  text-decoration: underline solid 2px #0b6477;
  background-color: color-mix(in srgb, #0b6477 12%, transparent);
}`;
