/** The document inside the card's frame, on pages of the site and on the first page. */
import { runFrame } from '../../src/frame/run-frame.tsx';

await runFrame(document, window);
