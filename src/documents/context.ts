/**
 * What a paper tells about the references in it: its date, session, chamber and dossier, and every motie that it
 * numbers anywhere: in brackets ("motie-Kathmann c.s. [Kamerstuk 26 643, nr. 1315]") or in the note whose mark
 * follows the name ("motie Bruyning.¹").
 */
import { recogniseReferences } from '../references/index.ts';
import type { Reference, ReferenceContext } from '../references/types.ts';
import { vergaderjaarOn } from './dates.ts';
import type { Kamerdocument, Noot } from './types.ts';

/** A mark may be parted from the name by a closing stop or quote. */
const BETWEEN = /^[\s.,;:?!»”"’)\]]{0,4}$/u;

export function contextOf(document: Kamerdocument): ReferenceContext {
  const context: ReferenceContext = {};
  const datum = document.ontvangen ?? document.datum ?? document.ingezonden;
  const vergaderjaar = document.vergaderjaar ?? (datum ? vergaderjaarOn(datum) : undefined);
  if (datum) context.datum = datum;
  if (vergaderjaar) context.vergaderjaar = vergaderjaar;
  if (document.kamer) context.kamer = document.kamer;
  const dossier = document.dossier ?? (document.soort === 'handelingen' ? onlyDossier(document) : undefined);
  if (dossier) context.dossier = dossier;
  const moties = numberedMoties(document, context);
  if (moties.length > 0) context.moties = moties;
  return context;
}

/** The one dossier that the title and opening of a debate name, as in "(36537)"; it completes "motie nr. 9". */
function onlyDossier(document: Kamerdocument): string | undefined {
  const opening = document.delen.find((d) => d.soort === 'tekst')?.tekst ?? '';
  const found = `${document.titel} ${opening.slice(0, 2000)}`.matchAll(
    /\((\d{5}(?:-[IVXLC]{1,6}[A-D]?)?)(?:,\snr\.\s\d{1,4})?\)/gu,
  );
  const dossiers = new Set([...found].map((m) => m[1]));
  return dossiers.size === 1 ? [...dossiers][0] : undefined;
}

type Motie = NonNullable<ReferenceContext['moties']>[number];

function numberedMoties(document: Kamerdocument, context: ReferenceContext): Motie[] {
  const out = new Map<string, Motie>();
  const perDeel = new Map<string, Noot[]>();
  for (const noot of document.noten) {
    const row = perDeel.get(noot.bij);
    if (row) row.push(noot);
    else perDeel.set(noot.bij, [noot]);
  }
  const read = (text: string, noten: readonly Noot[]): void => {
    // Most parts name no motie: the recogniser need not see them.
    if (!/motie/iu.test(text)) return;
    for (const ref of recogniseReferences(text, context)) {
      if (ref.kind !== 'motie' || !ref.namen?.length) continue;
      const id = ref.ids.length > 0 && !ref.waarschijnlijk ? ref.ids[0] : fromNoot(ref, text, noten, context);
      if (id) out.set(`${ref.namen.join('+')} ${id}`, { namen: ref.namen, id });
    }
  };
  if (document.kop) read(document.kop, perDeel.get('kop') ?? []);
  for (const deel of document.delen) read(deel.tekst, perDeel.get(deel.adres) ?? []);
  for (const noot of document.noten) if (noot.tekst) read(noot.tekst, []);
  return [...out.values()];
}

/** The one kamerstuk in the note whose mark stands right behind the name. */
function fromNoot(
  ref: Reference,
  text: string,
  noten: readonly Noot[],
  context: ReferenceContext,
): string | undefined {
  const noot = noten.find(
    (n) => n.positie >= ref.end && n.positie <= ref.end + 4 && BETWEEN.test(text.slice(ref.end, n.positie)),
  );
  if (!noot?.tekst) return undefined;
  const ids = recogniseReferences(noot.tekst, context)
    .filter((r) => (r.kind === 'kamerstuk' || r.kind === 'motie') && !r.waarschijnlijk)
    .flatMap((r) => r.ids);
  const only = new Set(ids);
  return only.size === 1 ? ids[0] : undefined;
}
