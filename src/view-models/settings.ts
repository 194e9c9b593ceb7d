/** What the reader chose, for every context: `storage` keeps it, and pages hear of it by message. */
import type { ReferenceKind } from '../references/types.ts';

export interface Settings {
  /** Milliseconds between pointing and the card. */
  delay: number;
  underline: 'dotted' | 'solid' | 'none';
  /** Kinds of references that are not marked on pages. */
  unmarked: ReferenceKind[];
  theme: 'auto' | 'light' | 'dark';
  language: 'auto' | 'nl' | 'en';
  /** Sites, by host, where nothing is marked; '*' for all. */
  paused: string[];
}

export const DEFAULTS: Settings = {
  delay: 200,
  underline: 'dotted',
  unmarked: [],
  theme: 'auto',
  language: 'auto',
  paused: [],
};

/** The languages to use, the preferred one first. */
export const languagesOf = ({ language }: Settings): readonly string[] =>
  language === 'auto' ? navigator.languages : [language];

export const isPaused = ({ paused }: Settings, host: string): boolean =>
  paused.includes('*') || paused.includes(host);
