/** What the product may ask of a browser and how large it may be: the list that every build must meet. */

const EVERYWHERE = {
  manifest_version: 3,
  content_security_policy: {
    extension_pages:
      "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types stukwijzer",
  },
  content_scripts: [
    {
      matches: ['https://tweedekamer.nl/*', 'https://www.tweedekamer.nl/*'],
      run_at: 'document_end',
      js: ['content-scripts/page.js'],
    },
  ],
};

/** Parts of a manifest that only describe the product and give it no power. */
export const LOOKS = [
  'name',
  'description',
  'version',
  'default_locale',
  'icons',
  'action',
  'omnibox',
  'commands',
  'options_ui',
];

/** Where a page may show the card's frame. */
const FRAME = {
  resources: ['card.html'],
  matches: ['https://www.tweedekamer.nl/*', 'https://tweedekamer.nl/*'],
};

/** All the rest of the manifest, exactly: no hosts, no optional permissions, one web-accessible file. */
export const MANIFESTS = {
  chromium: {
    ...EVERYWHERE,
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'sidePanel'],
    minimum_chrome_version: '130',
    background: { service_worker: 'background.js' },
    web_accessible_resources: [{ ...FRAME, use_dynamic_url: true }],
    side_panel: { default_path: 'sidepanel.html' },
  },
  firefox: {
    ...EVERYWHERE,
    permissions: ['storage', 'unlimitedStorage', 'contextMenus'],
    browser_specific_settings: {
      gecko: {
        id: 'stukwijzer@stukwijzer.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    background: { scripts: ['background.js'] },
    web_accessible_resources: [FRAME],
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Stukwijzer', open_at_install: false },
  },
};

/** Bytes after gzip that each entry point may load before it runs. */
export const MOST_BYTES: Record<string, number> = {
  'content-scripts/page.js': 15_000,
  'card.html': 60_000,
  'background.js': 165_000,
  'sidepanel.html': 45_000,
  'library.html': 200_000,
  'options.html': 20_000,
  'welcome.html': 45_000,
};

/** The same for all files together; the reader of PDFs is more than half of it. */
export const MOST_BYTES_IN_ALL = 1_100_000;

/** Where libraries contain what our own sources may not; none of it is reached. */
export const IN_LIBRARIES = [
  // How Preact sets markup, for a property that no component of ours uses.
  /==[\w$]+\.innerHTML\)\|\|\([\w$]+\.innerHTML=[\w$]+\.__html\)/g,
  // What pdf.js falls back on in a browser without globalThis.
  /Function\("return this"\)\(\)/g,
  // What pdf.js loads if its worker's code is not there yet; ours is loaded first.
  /await import\(this\.workerSrc\)/g,
  // Zod's faster parser, which is switched off where our schemas are defined.
  /\{(const|let) ([\w$]+)=Function;return new \2\(""\),!0\}/g,
  /compile\(\)\{(const|let) ([\w$]+)=Function,[^}]{0,120}return new \2\(/g,
];
