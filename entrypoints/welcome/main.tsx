/** The first page: one sentence from a seed, on which pointing works as it does on the site, and nothing else. */
import { mount } from '../../src/overlay/mount.ts';
import { webPage } from '../../src/overlay/web-page.ts';
import { showOwnPage } from '../../src/ui/show-own-page.ts';

await showOwnPage(({ welkom }) => (
  <>
    <h1>{welkom.wijs}</h1>
    <p lang="nl">
      Op 2 oktober 2025 is de Kamer geïnformeerd over de «Overstap kantoorautomatisering naar M365» (Kamerstuk
      31&nbsp;066, nr.&nbsp;1512). Het lid Van der Werf stelde er vragen over: zie Aanhangsel Handelingen,
      vergaderjaar 2025–2026, nr.&nbsp;403.
    </p>
  </>
));
await mount(document, { signal: new AbortController().signal, source: webPage(document) });
