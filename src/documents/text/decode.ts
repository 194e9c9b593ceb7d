/**
 * Bytes of a text file in, text out: UTF-8, UTF-16 or Windows-1252, all byte order marks removed, and letters that
 * were encoded twice ("KrÃ¶ger") repaired.
 */
import { UnreadableDocument } from '../unreadable.ts';

/** Invisible characters; a soft hyphen at a line's end is visible. */
const INVISIBLE = /[\u200b\u2060\ufeff]|\u00ad(?!\r?\n|$)/gu;

/** Throws UnreadableDocument if the bytes are not text. */
export function decode(bytes: Uint8Array): string {
  const text = mendDoubleEncoding(withoutByteOrderMark(rawText(bytes))).replace(INVISIBLE, '');
  let strange = 0;
  const sample = text.slice(0, 20_000);
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) strange++;
  }
  if (strange > 4 && strange > sample.length / 50)
    throw new UnreadableDocument('onleesbare-tekst', 'Dit bestand bevat geen leesbare tekst.');
  return text;
}

function rawText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = [0, 0];
  const sample = Math.min(bytes.length, 400);
  for (let i = 0; i < sample; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  if ((zeros[1] ?? 0) > sample * 0.3) return new TextDecoder('utf-16le').decode(bytes);
  if ((zeros[0] ?? 0) > sample * 0.3) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A truncated or slightly damaged UTF-8 file still reads better as UTF-8 than as Windows-1252.
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.match(/\ufffd/gu)?.length ?? 0;
    const good = text.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
    return broken > good ? new TextDecoder('windows-1252').decode(bytes) : text;
  }
}

/** Byte order marks, also those that were encoded twice. */
const withoutByteOrderMark = (text: string): string =>
  text.replace(/^(?:\s*(?:\ufeff|\u00ef\u00bb\u00bf))+/u, '');

/** The characters of Windows-1252 whose byte is not their code point. */
const CP1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const TWICE = new RegExp(`[\\u00c2-\\u00ef][\\u0080-\\u00bf${CP1252}]{1,2}`, 'gu');

/** UTF-8 that was read as Windows-1252 and encoded again; only stretches that decode cleanly are repaired. */
function mendDoubleEncoding(text: string): string {
  if (!/[\u00c3\u00e2\u00c2\u00c5\u00c4]/u.test(text)) return text;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return text.replace(TWICE, (stretch) => {
    const first = stretch.charCodeAt(0);
    const length = first >= 0xe0 ? 3 : 2;
    if (stretch.length < length) return stretch;
    const part = stretch.slice(0, length);
    const bytes = Uint8Array.from(part, (letter) =>
      CP1252.includes(letter) ? 0x80 + CP1252.indexOf(letter) : letter.charCodeAt(0),
    );
    try {
      return decoder.decode(bytes) + stretch.slice(length);
    } catch {
      return stretch;
    }
  });
}
