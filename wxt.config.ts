import { defineConfig } from 'wxt';
import { licencesOf } from './src/tools/licences.ts';
import { buildPack } from './src/tools/pack.ts';

const ICONS = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

const pack = await buildPack('seeds');
const licences = licencesOf(import.meta.dirname);

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [licences.plugin],
    // What a worker bundles ships too.
    worker: { format: 'es', plugins: () => [licences.plugin] },
    define: { 'import.meta.env.PACK_VERSION': JSON.stringify(pack.version) },
    build: {
      target: ['chrome130', 'firefox140'],
      modulePreload: false,
      // The reader of PDFs is large, and loads only when a PDF arrives.
      chunkSizeWarningLimit: 1500,
      rollupOptions: {
        onwarn(warning, warn) {
          // A library's comments that the bundler cannot use are not ours to mend.
          if (warning.code !== 'INVALID_ANNOTATION') warn(warning);
        },
      },
    },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'nl',
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types stukwijzer",
    },
    // The card's frame, under an address that changes where the browser can do that; elsewhere it holds a random number.
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['https://www.tweedekamer.nl/*', 'https://tweedekamer.nl/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    icons: ICONS,
    action: { default_title: '__MSG_openPanel__', default_icon: ICONS },
    omnibox: { keyword: 'ks' },
    commands: {
      // The browsers' own names for the command that opens the panel.
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+P' },
      },
      'next-reference': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_nextReference__',
      },
      'previous-reference': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_previousReference__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'stukwijzer@stukwijzer.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
  zip: {
    // What builds the same package again; nothing else is needed for that.
    excludeSources: ['tests/**', '*.zip'],
  },
  hooks: {
    // The pack is a file of its own, so that the worker's start does not carry it.
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'seeds.json', contents: JSON.stringify(pack) });
      files.push({ relativeDest: 'licences.txt', contents: licences.text() });
    },
  },
});
