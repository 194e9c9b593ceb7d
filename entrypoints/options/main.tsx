import { render } from 'preact';
import { languagesOf, onSettings, readSettings, type Settings } from '../../src/messages/settings.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { OptionsPage } from './OptionsPage.tsx';

const root = document.getElementById('options');

function show(settings: Settings): void {
  const strings = stringsFor(languagesOf(settings));
  document.documentElement.lang = strings.locale.slice(0, 2);
  document.documentElement.dataset.theme = settings.theme;
  document.title = strings.instellingen.titel;
  if (root) render(<OptionsPage strings={strings} settings={settings} />, root);
}

onSettings(show);
show(await readSettings());
