import { showOwnPage } from '../../src/cards/show-own-page.ts';
import { OptionsPage } from './OptionsPage.tsx';

await showOwnPage(
  (strings, settings) => <OptionsPage strings={strings} settings={settings} />,
  ({ instellingen }) => instellingen.titel,
);
