/**
 * The XML parts of a DOCX. fflate rather than mammoth: mammoth unpacks the whole archive without a limit, carries
 * its own zip and XML code, and throws away list numbers; here only the parts that hold text are unpacked, and only
 * if their sizes are plausible for a paper.
 */
import { strFromU8, unzipSync } from 'fflate';
import { UnreadableDocument } from '../unreadable.ts';

/** Unpacked size of one part and of all together; a paper of 500 pages has about 20 million characters of XML. */
const LARGEST_PART = 48_000_000;
const LARGEST_WHOLE = 64_000_000;
const NEEDED = /^word\/(?:document|footnotes|endnotes|numbering|styles|header\d{0,3})\.xml$/u;
const MOST_HEADERS = 12;

/** Name (without folder) → XML. Throws UnreadableDocument for a damaged, foreign or oversized archive. */
export function unpack(bytes: Uint8Array): Map<string, string> {
  let total = 0;
  let headers = 0;
  let tooLarge = false;
  const out = new Map<string, string>();
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false;
        if (name.includes('header') && ++headers > MOST_HEADERS) return false;
        total += originalSize;
        if (originalSize > LARGEST_PART || total > LARGEST_WHOLE) tooLarge = true;
        return !tooLarge;
      },
    });
  } catch (error) {
    throw new UnreadableDocument(
      'beschadigd-word',
      'Dit Word-bestand is beschadigd en kan niet worden gelezen.',
      {
        cause: error,
      },
    );
  }
  if (tooLarge)
    throw new UnreadableDocument('te-groot', 'Dit Word-bestand wordt uitgepakt te groot om te lezen.');
  for (const [name, content] of Object.entries(parts))
    out.set(name.slice('word/'.length), strFromU8(content));
  if (!out.has('document.xml'))
    throw new UnreadableDocument(
      'ander-zip',
      'Dit zip-bestand is geen Word-document: er staat geen tekst van Word in.',
    );
  return out;
}
