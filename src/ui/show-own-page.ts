/**
 * In: how to draw one of our own pages. Out: the page, in the language and colours that the reader chose, drawn again
 * whenever that choice changes; where drawing it throws, a sentence.
 */
import { type ComponentChild, h, render } from 'preact';
import { Boundary } from '../cards/Boundary.tsx';
import { onSettings, readSettings } from '../storage/settings.ts';
import { type Strings, stringsFor } from '../strings/index.ts';
import { languagesOf, type Settings } from '../view-models/settings.ts';

export async function showOwnPage(
  draw: (strings: Strings, settings: Settings) => ComponentChild,
  titleOf: (strings: Strings) => string = ({ paneel }) => paneel.naam,
): Promise<void> {
  const main = document.querySelector('main');
  if (!main) throw new Error('the page has no main element');
  const show = (settings: Settings) => {
    const strings = stringsFor(languagesOf(settings));
    const root = document.documentElement;
    root.lang = strings.locale.slice(0, 2);
    root.dataset.theme = settings.theme;
    document.title = titleOf(strings);
    const sentence = h('p', { class: 'quiet', role: 'alert' }, strings.paneel.kapot);
    render(h(Boundary, { of: settings, sentence, children: draw(strings, settings) }), main);
  };
  onSettings(show);
  show(await readSettings());
}
