import { render } from 'preact';
import { stringsFor } from '../../src/strings/index.ts';
import { Panel } from './Panel.tsx';

const strings = stringsFor(navigator.languages);
document.documentElement.lang = strings.locale.slice(0, 2);
const root = document.getElementById('panel');
if (root) render(<Panel strings={strings} />, root);
