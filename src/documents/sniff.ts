/** What a file is, by its content; its name and declared type lie too often. */

export type Formaat = 'pdf' | 'docx' | 'xml' | 'html' | 'tekst';

/** How pictures and sound begin, and archives and programs. */
const BEELD = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF', 'ID3'];
const ARCHIEF = ['\u001f\u008b', '7z\u00bc\u00af', 'Rar!', '\u007fELF', 'MZ\u0090', 'BZh'];
/** Byte order marks, once or more, plain or encoded again, as Latin-1 shows them. */
const MERKEN = /^(?:\u00c3\u00af|\u00c2\u00bb|\u00c2\u00bf|[\u00ef\u00bb\u00bf\u00ff\u00fe]|\s)+/u;

/** The format, or a sentence that says why it is none of these. */
export function herken(bytes: Uint8Array): Formaat | { zin: string } {
  const begin = String.fromCharCode(...bytes.subarray(0, 1024));
  if (begin.includes('%PDF-')) return 'pdf';
  if (begin.startsWith('PK\u0003\u0004')) {
    if (/mimetypeapplication\/vnd\.oasis/u.test(begin))
      return { zin: 'Dit is een OpenDocument-bestand; bewaar het als pdf of als Word-document (docx).' };
    return 'docx';
  }
  if (begin.startsWith('PK\u0005\u0006')) return { zin: 'Dit zip-bestand is leeg.' };
  if (begin.startsWith('\u00d0\u00cf\u0011\u00e0'))
    return {
      zin: 'Dit is een Word-bestand van voor 2007 of een met een wachtwoord beveiligd bestand; bewaar het als gewoon Word-document (docx).',
    };
  if (begin.startsWith('{\\rtf'))
    return { zin: 'Dit is een RTF-bestand; bewaar het als pdf of als Word-document (docx).' };
  if (BEELD.some((merk) => begin.startsWith(merk)))
    return { zin: 'Dit is een afbeelding of geluid, geen tekst.' };
  if (ARCHIEF.some((merk) => begin.startsWith(merk)))
    return { zin: 'Dit is een archief of programma, geen document.' };
  const kaal = begin.replaceAll('\0', '').replace(MERKEN, '');
  if (/^<!doctype\s+html|^<html[\s>]|^(?:<!--[\s\S]{0,600}?-->\s*)<(?:!doctype|html)/iu.test(kaal))
    return 'html';
  if (/^<\?xml/iu.test(kaal)) return /<html[\s>]|xhtml/iu.test(kaal) ? 'html' : 'xml';
  if (
    /^<(?:officiele-publicatie|kamerwrk|kamervragen|kamerstuk|handelingen|vergadering|[a-z][\w:.-]{1,40}[\s>])/iu.test(
      kaal,
    ) &&
    /<\/|>/u.test(kaal)
  )
    return /^<(?:p|div|body|head|main|article|section|h[1-6]|table|span|ul|ol)[\s>]/iu.test(kaal)
      ? 'html'
      : 'xml';
  return 'tekst';
}
