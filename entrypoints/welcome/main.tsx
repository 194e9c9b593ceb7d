/** The first page: one sentence from a seed on which pointing does what it does on the site, and nothing else. */
import { render } from 'preact';
import { languagesOf, readSettings } from '../../src/messages/settings.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { readPageHere } from '../page.content/here.ts';

const settings = await readSettings();
const strings = stringsFor(languagesOf(settings));
document.documentElement.lang = strings.locale.slice(0, 2);
document.documentElement.dataset.theme = settings.theme;
const root = document.getElementById('welcome');
if (root) {
  render(
    <>
      <h1>{strings.welkom.wijs}</h1>
      <p lang="nl">
        Op 2 oktober 2025 is de Kamer geïnformeerd over de «Overstap kantoorautomatisering naar M365»
        (Kamerstuk 31 066, nr. 1512). Het lid Van der Werf stelde er vragen over: zie Aanhangsel Handelingen,
        vergaderjaar 2025–2026, nr. 403.
      </p>
    </>,
    root,
  );
  await readPageHere(document, new AbortController());
}
