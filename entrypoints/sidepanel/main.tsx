import { showOwnPage } from '../../src/cards/show-own-page.ts';
import { Panel } from './Panel.tsx';

await showOwnPage((strings) => <Panel strings={strings} />);
