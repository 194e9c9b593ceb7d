/** Extension pages and files are named by plain paths; no list of them is generated. */
import 'wxt/browser';

declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
  interface WxtI18n {
    getMessage(name: string): string;
  }
}

declare global {
  interface ImportMetaEnv {
    /** Version of the seed pack that this build carries. */
    readonly PACK_VERSION: string;
    readonly BROWSER: 'chrome' | 'firefox';
  }
}
