import { showOwnPage } from '../../src/ui/show-own-page.ts';
import { OptionsPage } from './OptionsPage.tsx';

await showOwnPage(
  (strings, settings) => <OptionsPage strings={strings} settings={settings} />,
  ({ instellingen }) => instellingen.titel,
);
