/** A short, stable fingerprint of a text, to recognise it; not for security. It is stored, so it must never change. */
import { twoLanes } from '../../documents/index.ts';

export const fingerprint = (text: string): string =>
  twoLanes(text, 0x9e3779b9, (second, code) => {
    const mixed = Math.imul(second ^ code, 0x85ebca6b);
    return mixed ^ (mixed >>> 13);
  })
    .map((lane) => lane.toString(36).padStart(7, '0'))
    .join('');
