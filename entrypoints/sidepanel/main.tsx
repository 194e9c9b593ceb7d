import { showOwnPage } from '../../src/ui/show-own-page.ts';
import { Panel } from './Panel.tsx';

await showOwnPage((strings) => <Panel strings={strings} />);
