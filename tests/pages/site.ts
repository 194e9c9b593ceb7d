/**
 * A small tweedekamer.nl for tests, demo and screenshots: pages in the shape of the site's that hold the text of the
 * seeds, with hard line breaks and bare note marks.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../src/tools/session.ts';

const HOST = 'https://www.tweedekamer.nl';

/** The addresses of the pages, as the site has them. */
export const PAGES = {
  vragen: `${HOST}/kamerstukken/kamervragen/detail?id=2025Z21613&did=2025D51234`,
  antwoorden: `${HOST}/kamerstukken/kamervragen/detail?id=2025Z09876&did=2025D38765`,
  antwoordenDocx: `${HOST}/kamerstukken/kamervragen/detail?id=2025Z18684&did=2025D49876`,
  agenda: `${HOST}/debat_en_vergadering/commissievergaderingen/details?id=2026A00123`,
  leeg: `${HOST}/leeg`,
} as const;

const seed = (file: string) => readFileSync(join(import.meta.dirname, '..', '..', 'seeds', file), 'utf8');

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Paragraphs with the hard breaks of the source as `<br>`. */
const withBreaks = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n');

/** One block, whose breaks are line feeds that the style sheet preserves. */
const preLine = (text: string) => `<div class="tekst-q81" style="white-space: pre-line">${escaped(text)}</div>`;

/** The site around a document: header, menu and footer, which are not text to read. */
export const sitePage = (title: string, body: string, head = '') => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} | Tweede Kamer der Staten-Generaal</title>
<style>
  body { margin: 0; font: 18px/1.6 Verdana, "DejaVu Sans", sans-serif; color: #1a1a1a; background: #fff; }
  header, footer { background: #154273; color: #fff; padding: 18px max(24px, calc(50vw - 420px)); }
  header nav a { color: #fff; margin-right: 20px; font-size: 15px; }
  main { max-width: 840px; margin: 0 auto; padding: 24px; }
  h1 { font: 600 30px/1.25 Georgia, "DejaVu Serif", serif; color: #154273; }
  table { border-collapse: collapse; } td { border-top: 1px solid #ccc; padding: 6px 12px 6px 0; vertical-align: top; }
  @media (prefers-color-scheme: dark) {
    body { background: #15191f; color: #e8e6e1; } h1 { color: #a9c7ee; } td { border-color: #444; }
  }
</style>
${head}
</head>
<body>
<header><strong>Tweede Kamer</strong> <nav><a href="/kamerstukken">Kamerstukken</a><a href="/debat_en_vergadering">Debat en vergadering</a><a href="/kamerleden_en_commissies">Kamerleden en commissies</a></nav></header>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
<footer>Postbus 20018, 2500 EA Den Haag</footer>
</body>
</html>`;

const agenda = `
<p>Tijdens dit debat spreekt de commissie over de overstap van de Belastingdienst naar een buitenlandse cloud.</p>
<table>
<tr><td>1</td><td>Brief van de staatssecretaris van Financiën: Overstap kantoorautomatisering naar M365,
<b>Kamerstuk 31 066,
nr.&nbsp;1512</b></td></tr>
<tr><td>2</td><td>Uitstelbericht op vragen van het lid Van der Werf, Aanhangsel Handelingen, vergaderjaar
2025–2026, nr. 403 (zaak 2025Z18684)</td></tr>
<tr><td>3</td><td>Beslisnota bij Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 506, antwoord op vraag 14</td></tr>
<tr><td>4</td><td>Uitvoering van de motie-Kathmann en van de motie-Bruyning en Thijssen
(Kamerstuk&nbsp;36&nbsp;574, nr. 13)</td></tr>
<tr><td>5</td><td>Vragen over clouddiensten, Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 77</td></tr>
</table>`;

const pages: Record<string, () => string> = {
  [PAGES.vragen]: () =>
    sitePage('Schriftelijke vragen : De overstap van de Belastingdienst naar Microsoft', preLine(seed('ah-tk-20252026-726.txt'))),
  [PAGES.antwoorden]: () =>
    sitePage(
      'Antwoord schriftelijke vragen : De groeiende afhankelijkheid van Amerikaanse techgiganten',
      withBreaks(seed('antwoord-kathmann-six-dijkstra-2025-09-19.txt')),
    ),
  [PAGES.antwoordenDocx]: () =>
    sitePage(
      'Antwoord schriftelijke vragen : Overstap kantoorautomatisering naar M365',
      withBreaks(seed('antwoord-2025Z18684.txt')),
    ),
  [PAGES.agenda]: () => sitePage('Commissiedebat : Digitaliserende overheid', agenda),
  [PAGES.leeg]: () => '<!doctype html><html><head><title>Leeg</title></head><body></body></html>',
};

export const site: Site = (url) => pages[url.href]?.();
