/** What a paper tells about the references in it: its date, session, chamber and dossier, and the moties it numbers. */
import type { ReferenceContext } from '../references/types.ts';
import type { Kamerdocument } from './types.ts';

export function contextOf(document: Kamerdocument): ReferenceContext {
  const context: ReferenceContext = {};
  const datum = document.ontvangen ?? document.datum ?? document.ingezonden;
  if (datum) context.datum = datum;
  if (document.vergaderjaar) context.vergaderjaar = document.vergaderjaar;
  if (document.kamer) context.kamer = document.kamer;
  if (document.dossier) context.dossier = document.dossier;
  return context;
}
