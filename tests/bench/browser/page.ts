/** What the bench can ask of the page: each function fills something or times something, and gives plain figures. */
import * as ours from './ours.ts';
import * as rivals from './rivals.ts';

const bench = { ...ours, ...rivals };

export type PageBench = typeof bench;

Reflect.set(window, 'functions', bench);
