/** Extension pages and files are named by plain paths; no list of them is generated. */
import 'wxt/browser';

declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
}
