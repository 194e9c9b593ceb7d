/**
 * The background: opens the library, reads pages, answers pages and panels. Listeners are registered at once, the
 * library opens when first needed, and nothing is kept that cannot be had again: the worker may die at any time.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../../src/messages/serve.ts';
import { readSettings } from '../../src/storage/settings.ts';
import { registerBadge } from './badge.ts';
import { cardFor } from './card.ts';
import { registerCommands } from './commands.ts';
import { registerInstall } from './install.ts';
import { keepPage } from './keep.ts';
import { theLibrary } from './library.ts';
import { meetScript } from './meet-script.ts';
import { registerMenu } from './menu.ts';
import { registerOmnibox } from './omnibox.ts';
import { overviewOf } from './overview.ts';
import { readPageMessage, registerPages } from './pages.ts';
import { openPanel, registerPanel } from './panel.ts';
import { relatedTo } from './related.ts';
import { registerSettings } from './settings.ts';
import { libraryTrouble } from './trouble.ts';

export default defineBackground(() => {
  serve({
    settings: readSettings,
    'read-page': readPageMessage,
    card: cardFor,
    overview: overviewOf,
    related: relatedTo,
    'meet-script': meetScript,
    'open-panel': openPanel,
    'keep-page': keepPage,
    'library-trouble': libraryTrouble,
    search: async ({ query }) => (await theLibrary()).search(query, { limit: 30 }),
  });
  registerSettings();
  registerPages();
  registerInstall();
  registerPanel();
  registerBadge();
  registerMenu();
  registerOmnibox();
  registerCommands();
});
