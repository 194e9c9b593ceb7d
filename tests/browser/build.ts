/** Builds the test build of the extension for the browser of this project, once before its tests. */
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../src/tools/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
    extension: string;
  }
}

export default function setup(project: TestProject): void {
  const name = project.name === 'firefox' ? 'firefox' : 'chromium';
  project.provide('extension', buildExtension(name, 'test'));
}
