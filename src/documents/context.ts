/**
 * What a paper says about the references in it: its date, vergaderjaar, kamer and dossier, and every motie that it
 * numbers anywhere: in brackets ("motie-Kathmann c.s. [Kamerstuk 26 643, nr. 1315]") or in the note whose mark
 * follows the name ("motie Bruyning.¹"); of a debate also every motie moved in it.
 */
import { recogniseReferences } from '../references/index.ts';
import type { Reference, ReferenceContext } from '../references/types.ts';
import { vergaderjaarOn } from './dates.ts';
import { dossierOf, type Moved, movedIn } from './debate.ts';
import { noteBehind } from './note-behind.ts';
import type { Kamerdocument, Noot } from './types.ts';

export function contextOf(document: Kamerdocument): ReferenceContext {
  const context: ReferenceContext = {};
  const datum = document.ontvangen ?? document.datum ?? document.ingezonden;
  const vergaderjaar = document.vergaderjaar ?? (datum ? vergaderjaarOn(datum) : undefined);
  if (datum) context.datum = datum;
  if (vergaderjaar) context.vergaderjaar = vergaderjaar;
  if (document.kamer) context.kamer = document.kamer;
  const moved = movedIn(document);
  const dossier = document.dossier ?? dossierOf(document, moved);
  if (dossier) context.dossier = dossier;
  const moties = numberedMoties(document, context, moved);
  if (moties.length > 0) context.moties = moties;
  return context;
}

type Motie = NonNullable<ReferenceContext['moties']>[number];

function numberedMoties(
  document: Kamerdocument,
  context: ReferenceContext,
  moved: readonly Moved[],
): Motie[] {
  const out = new Map<string, Motie>();
  const add = (namen: string[], id: string): unknown => out.set(`${namen.join('+')} ${id}`, { namen, id });
  for (const { namen, id } of moved) add(namen, id);
  const perDeel = Map.groupBy(document.noten, (noot) => noot.bij);
  const read = (text: string, noten: readonly Noot[]): void => {
    // Most parts name no motie: the recogniser need not see them.
    if (!/motie/iu.test(text)) return;
    for (const reference of recogniseReferences(text, context)) {
      if (reference.kind !== 'motie' || !reference.namen?.length) continue;
      const id =
        reference.ids.length > 0 && !reference.waarschijnlijk
          ? reference.ids[0]
          : fromNoot(reference, text, noten, context);
      if (id) add(reference.namen, id);
    }
  };
  if (document.kop) read(document.kop, perDeel.get('kop') ?? []);
  for (const deel of document.delen) read(deel.tekst, perDeel.get(deel.adres) ?? []);
  for (const noot of document.noten) if (noot.tekst) read(noot.tekst, []);
  return [...out.values()];
}

/** The one kamerstuk in the note whose mark stands right behind the name. */
function fromNoot(
  reference: Reference,
  text: string,
  noten: readonly Noot[],
  context: ReferenceContext,
): string | undefined {
  const noot = noteBehind(text, reference.end, noten);
  if (!noot?.tekst) return undefined;
  const numbered = recogniseReferences(noot.tekst, context).filter(
    ({ kind, waarschijnlijk }) => (kind === 'kamerstuk' || kind === 'motie') && !waarschijnlijk,
  );
  const ids = new Set(numbered.flatMap((reference) => reference.ids));
  return ids.size === 1 ? [...ids][0] : undefined;
}
