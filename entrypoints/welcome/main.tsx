/**
 * The first page: one sentence from a seed on which pointing does what it does on the site, and below it where else
 * that works and by which keys, as far as the browser gave us any.
 */
import { browser } from 'wxt/browser';
import { showOwnPage } from '../../src/cards/show-own-page.ts';
import { readPageHere } from '../page.content/here.ts';

const commands = await browser.commands.getAll();
const keysOf = (...names: string[]) =>
  commands.find(({ name, shortcut }) => shortcut && names.includes(name ?? ''))?.shortcut;
const next = keysOf('next-reference');
// Each browser has its own name for what opens the panel.
const panel = keysOf('_execute_action', '_execute_sidebar_action');

await showOwnPage(({ welkom }) => (
  <>
    <h1>{welkom.wijs}</h1>
    <p lang="nl">
      Op 2 oktober 2025 is de Kamer geïnformeerd over de «Overstap kantoorautomatisering naar M365» (Kamerstuk
      31&nbsp;066, nr.&nbsp;1512). Het lid Van der Werf stelde er vragen over: zie Aanhangsel Handelingen,
      vergaderjaar 2025–2026, nr.&nbsp;403.
    </p>
    <p class="further">
      {[welkom.verder, next && welkom.volgende(next), panel && welkom.paneel(panel)]
        .filter(Boolean)
        .join(' ')}
    </p>
  </>
));
await readPageHere(document, new AbortController());
