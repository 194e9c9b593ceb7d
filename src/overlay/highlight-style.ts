/** How references are marked on a page: quietly, and in the colour of the text itself, so that it fits any page. */
import type { Settings } from '../storage/settings.ts';

/** Between the colour of the text and ours, so that it stands out on light and dark pages alike. */
const LIT = '#0d8ba6';

export const highlightCss = ({ underline }: Settings): string => `
@media not print {
  ::highlight(stukwijzer) {
    ${underline === 'none' ? '' : `text-decoration: underline ${underline} 1px;`}
    text-decoration-color: color-mix(in srgb, currentcolor 55%, transparent);
  }
  ::highlight(stukwijzer-lit) {
    text-decoration: underline solid 2px color-mix(in srgb, currentcolor 35%, ${LIT});
    background-color: color-mix(in srgb, ${LIT} 16%, transparent);
  }
}`;
