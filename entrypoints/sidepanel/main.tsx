import { render } from 'preact';
import { languagesOf, onSettings, readSettings, type Settings } from '../../src/messages/settings.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { Panel } from './Panel.tsx';

const root = document.getElementById('panel');

function show(settings: Settings): void {
  const strings = stringsFor(languagesOf(settings));
  document.documentElement.lang = strings.locale.slice(0, 2);
  document.documentElement.dataset.theme = settings.theme;
  if (root) render(<Panel strings={strings} />, root);
}

onSettings(show);
show(await readSettings());
