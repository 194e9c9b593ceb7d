/** The zaken that a paper is about: those found so far and another text in, all of them out, each once. */
import { zakenIn } from '../references/index.ts';

/** No paper is about more: what names more lists them. */
const MOST = 100;

export const withZaken = (zaken: readonly string[] = [], text: string): string[] =>
  zaken.length < MOST ? [...new Set([...zaken, ...zakenIn(text)])].slice(0, MOST) : [...zaken];
