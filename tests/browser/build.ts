/** Before the tests: builds the extension for the browser of this project, as drivers need it and as it ships. */
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../src/tools/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
    extension: string;
    product: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const name = project.name === 'firefox' ? 'firefox' : 'chromium';
  const [extension, product] = await Promise.all([
    buildExtension(name, 'test'),
    buildExtension(name, 'production'),
  ]);
  project.provide('extension', extension);
  project.provide('product', product);
}
