/**
 * The XML parts of a DOCX. fflate rather than mammoth: mammoth unpacks the whole archive without a limit, carries
 * its own zip and XML code, and throws away list numbers; here only the parts that hold text are unpacked, and only
 * when their sizes are those of a paper.
 */
import { strFromU8, unzipSync } from 'fflate';
import { UnreadableDocument } from '../unreadable.ts';

/** Unpacked size of one part and of all together; a paper of 500 pages has about 20 million characters of XML. */
const GROOTSTE_DEEL = 48_000_000;
const GROOTSTE_GEHEEL = 64_000_000;
const NODIG = /^word\/(?:document|footnotes|endnotes|numbering|header\d{0,3})\.xml$/u;
const MEESTE_KOPPEN = 12;

/** Name (without folder) → XML. Throws UnreadableDocument for a damaged, foreign or oversized archive. */
export function pakUit(bytes: Uint8Array): Map<string, string> {
  let geheel = 0;
  let koppen = 0;
  let teGroot = false;
  const uit = new Map<string, string>();
  let delen: Record<string, Uint8Array>;
  try {
    delen = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NODIG.test(name)) return false;
        if (name.includes('header') && ++koppen > MEESTE_KOPPEN) return false;
        geheel += originalSize;
        if (originalSize > GROOTSTE_DEEL || geheel > GROOTSTE_GEHEEL) teGroot = true;
        return !teGroot;
      },
    });
  } catch (fout) {
    throw new UnreadableDocument('Dit Word-bestand is beschadigd en kan niet worden gelezen.', {
      cause: fout,
    });
  }
  if (teGroot) throw new UnreadableDocument('Dit Word-bestand wordt uitgepakt te groot om te lezen.');
  for (const [naam, inhoud] of Object.entries(delen)) uit.set(naam.slice('word/'.length), strFromU8(inhoud));
  if (!uit.has('document.xml'))
    throw new UnreadableDocument('Dit zip-bestand is geen Word-document: er staat geen tekst van Word in.');
  return uit;
}
