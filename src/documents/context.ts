/**
 * What a paper tells about the references in it: its date, session, chamber and dossier, and every motie that it
 * numbers anywhere: in brackets ("motie-Kathmann c.s. [Kamerstuk 26 643, nr. 1315]") or in the note whose mark
 * follows the name ("motie Bruyning.¹").
 */
import { recogniseReferences } from '../references/index.ts';
import type { Reference, ReferenceContext } from '../references/types.ts';
import { vergaderjaarOp } from './dates.ts';
import type { Kamerdocument, Noot } from './types.ts';

/** A mark may be parted from the name by a closing stop or quote. */
const TUSSEN = /^[\s.,;:?!»”"’)\]]{0,4}$/u;

export function contextOf(document: Kamerdocument): ReferenceContext {
  const context: ReferenceContext = {};
  const datum = document.ontvangen ?? document.datum ?? document.ingezonden;
  const vergaderjaar = document.vergaderjaar ?? (datum ? vergaderjaarOp(datum) : undefined);
  if (datum) context.datum = datum;
  if (vergaderjaar) context.vergaderjaar = vergaderjaar;
  if (document.kamer) context.kamer = document.kamer;
  const dossier = document.dossier ?? (document.soort === 'handelingen' ? enigDossier(document) : undefined);
  if (dossier) context.dossier = dossier;
  const moties = genummerdeMoties(document, context);
  if (moties.length > 0) context.moties = moties;
  return context;
}

/** The one dossier that the title and opening of a debate name, as in "(36537)"; it completes "motie nr. 9". */
function enigDossier(document: Kamerdocument): string | undefined {
  const opening = document.delen.find((d) => d.soort === 'tekst')?.tekst ?? '';
  const gevonden = `${document.titel} ${opening.slice(0, 2000)}`.matchAll(
    /\((\d{5}(?:-[IVXLC]{1,6}[A-D]?)?)(?:,\snr\.\s\d{1,4})?\)/gu,
  );
  const dossiers = new Set([...gevonden].map((m) => m[1]));
  return dossiers.size === 1 ? [...dossiers][0] : undefined;
}

type Motie = NonNullable<ReferenceContext['moties']>[number];

function genummerdeMoties(document: Kamerdocument, context: ReferenceContext): Motie[] {
  const uit = new Map<string, Motie>();
  const perDeel = new Map<string, Noot[]>();
  for (const noot of document.noten) {
    const rij = perDeel.get(noot.bij);
    if (rij) rij.push(noot);
    else perDeel.set(noot.bij, [noot]);
  }
  const lees = (tekst: string, noten: readonly Noot[]): void => {
    // Most parts name no motie: the recogniser need not see them.
    if (!/motie/iu.test(tekst)) return;
    for (const ref of recogniseReferences(tekst, context)) {
      if (ref.kind !== 'motie' || !ref.namen?.length) continue;
      const id = ref.ids.length > 0 && !ref.waarschijnlijk ? ref.ids[0] : uitNoot(ref, tekst, noten, context);
      if (id) uit.set(`${ref.namen.join('+')} ${id}`, { namen: ref.namen, id });
    }
  };
  if (document.kop) lees(document.kop, perDeel.get('kop') ?? []);
  for (const deel of document.delen) lees(deel.tekst, perDeel.get(deel.adres) ?? []);
  for (const noot of document.noten) if (noot.tekst) lees(noot.tekst, []);
  return [...uit.values()];
}

/** The one kamerstuk in the note whose mark stands right behind the name. */
function uitNoot(
  ref: Reference,
  tekst: string,
  noten: readonly Noot[],
  context: ReferenceContext,
): string | undefined {
  const noot = noten.find(
    (n) => n.positie >= ref.end && n.positie <= ref.end + 4 && TUSSEN.test(tekst.slice(ref.end, n.positie)),
  );
  if (!noot?.tekst) return undefined;
  const ids = recogniseReferences(noot.tekst, context)
    .filter((r) => (r.kind === 'kamerstuk' || r.kind === 'motie') && !r.waarschijnlijk)
    .flatMap((r) => r.ids);
  const enig = new Set(ids);
  return enig.size === 1 ? ids[0] : undefined;
}
