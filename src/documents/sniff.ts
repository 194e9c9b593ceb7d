/** What a file is, by its content; its name and declared type are too often wrong. */
import { UnreadableDocument } from './unreadable.ts';

export type Format = 'pdf' | 'docx' | 'xml' | 'html' | 'text';

/** How pictures and sound begin; and archives and programs. */
const PICTURES = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF', 'ID3'];
const ARCHIVES = ['\u001f\u008b', '7z\u00bc\u00af', 'Rar!', '\u007fELF', 'MZ\u0090', 'BZh'];
/** Byte order marks, once or more, plain or encoded again, as Latin-1 reads them. */
const BYTE_ORDER_MARKS = /^(?:\u00c3\u00af|\u00c2\u00bb|\u00c2\u00bf|[\u00ef\u00bb\u00bf\u00ff\u00fe]|\s)+/u;

/** The format, or the error that says why it is none of these. */
export function sniff(bytes: Uint8Array): Format | UnreadableDocument {
  const begin = String.fromCharCode(...bytes.subarray(0, 1024));
  if (begin.includes('%PDF-')) return 'pdf';
  if (begin.startsWith('PK\u0003\u0004')) {
    if (/mimetypeapplication\/vnd\.oasis/u.test(begin))
      return new UnreadableDocument(
        'opendocument',
        'Dit is een OpenDocument-bestand; bewaar het als pdf of als Word-document (docx).',
      );
    return 'docx';
  }
  if (begin.startsWith('PK\u0005\u0006')) return new UnreadableDocument('leeg', 'Dit zip-bestand is leeg.');
  if (begin.startsWith('\u00d0\u00cf\u0011\u00e0'))
    return new UnreadableDocument(
      'oud-word',
      'Dit is een Word-bestand van voor 2007 of een met een wachtwoord beveiligd bestand; bewaar het als gewoon Word-document (docx).',
    );
  if (begin.startsWith('{\\rtf'))
    return new UnreadableDocument(
      'rtf',
      'Dit is een RTF-bestand; bewaar het als pdf of als Word-document (docx).',
    );
  if (PICTURES.some((mark) => begin.startsWith(mark)))
    return new UnreadableDocument('beeld-of-geluid', 'Dit is een afbeelding of geluid, geen tekst.');
  if (ARCHIVES.some((mark) => begin.startsWith(mark)))
    return new UnreadableDocument('archief-of-programma', 'Dit is een archief of programma, geen document.');
  const bare = begin.replaceAll('\0', '').replace(BYTE_ORDER_MARKS, '');
  if (/^<!doctype\s+html|^<html[\s>]|^(?:<!--[\s\S]{0,600}?-->\s*)<(?:!doctype|html)/iu.test(bare))
    return 'html';
  if (/^<\?xml/iu.test(bare)) return /<html[\s>]|xhtml/iu.test(bare) ? 'html' : 'xml';
  if (
    /^<(?:officiele-publicatie|kamerwrk|kamervragen|kamerstuk|handelingen|vergadering|[a-z][\w:.-]{1,40}[\s>])/iu.test(
      bare,
    ) &&
    /<\/|>/u.test(bare)
  )
    return /^<(?:p|div|body|head|main|article|section|h[1-6]|table|span|ul|ol)[\s>]/iu.test(bare)
      ? 'html'
      : 'xml';
  return 'text';
}
