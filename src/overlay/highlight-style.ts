/** In: the settings. Out: the style of marked references: quiet, in the colour of the text itself, to suit any page. */
import type { Settings } from '../view-models/settings.ts';

/** Mixed with the colour of the text, so that it stands out on light and dark pages alike. */
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
