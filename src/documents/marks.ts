/**
 * Note marks in text that does not tell them from other digits ("Microsoft1", "20243is"). Lines and notes in;
 * the marks are added to the lines. Marks ascend, and each stands before its note on the page: of all the digits
 * glued to a word the ascending row that fits the notes best is taken.
 */
import { MAAND } from './dates.ts';
import { type Regel, type RuweNoot, superGetal } from './lines.ts';

interface Kandidaat {
  regel: number;
  start: number;
  end: number;
  nummer: number;
  /** How much it looks like a mark; 0 is never used. */
  gewicht: number;
  /** In a row such as "4, 5": the comma before it, to be cut with it. */
  komma?: number;
}

const CIJFERS = /(?<=(\S))\d{1,7}(?:[?.!»]?, ?\d{1,3}(?![\d.,]\d)){0,8}/gu;
const SUPER = /[¹²³⁰⁴-⁹]{1,3}/gu;
const JAAR_MET_CIJFERS = /(?<![\d.,])((?:19|20)\d{2})(\d{1,3})(?![\d,.]\d|\d|[-–]\d)/gu;
const MAAND_ERVOOR = new RegExp(`(?:${MAAND})\\s{1,3}$`, 'iu');
const AFKORTING =
  /(?:^|[\s(])(?:nrs?|nos?|art|artt|p|pp|blz|pag|par|vgl|bijl|afb|fig|tab|ca|tel|vs|hfst|sub)\.$/iu;

/** Adds to each line the marks found in it. */
export function zoekMerken(regels: readonly Regel[], noten: readonly RuweNoot[]): void {
  // Where the marks are superscript, bare digits are no marks.
  const zeker = regels.reduce((n, r) => n + r.merken.length, 0);
  if (zeker > 0 && zeker >= noten.length / 2) return;
  const alle = kandidaten(regels);
  const bekend = new Map<number, { van: number; tot: number }>();
  let paginavan = 0;
  let vorigTot = 0;
  for (const noot of noten) {
    const tot = noot.voor ?? regels.length;
    if (tot !== vorigTot) {
      paginavan = vorigTot;
      vorigTot = tot;
    }
    if (!bekend.has(noot.nummer)) bekend.set(noot.nummer, { van: paginavan, tot });
  }
  const gekozen = besteRij(
    alle.filter((k) => {
      const plaats = bekend.get(k.nummer);
      return plaats !== undefined && k.regel >= plaats.van && k.regel < plaats.tot;
    }),
  );
  for (const k of aangevuld(alle, gekozen, bekend)) {
    const regel = regels[k.regel];
    if (!regel || regel.merken.some((m) => m.start < k.end && m.end > k.start)) continue;
    regel.merken.push({ start: k.start, end: k.end, nummer: k.nummer });
    if (k.komma !== undefined) {
      regel.weg ??= [];
      regel.weg.push({ start: k.komma, end: k.start });
    }
  }
}

function kandidaten(regels: readonly Regel[]): Kandidaat[] {
  const uit: Kandidaat[] = [];
  regels.forEach((r, regel) => {
    for (const m of r.tekst.matchAll(SUPER)) {
      const nummer = superGetal(m[0]);
      if (nummer && m.index > 0)
        uit.push({ regel, start: m.index, end: m.index + m[0].length, nummer, gewicht: 9 });
    }
    for (const m of r.tekst.matchAll(JAAR_MET_CIJFERS)) {
      const start = m.index + (m[1]?.length ?? 4);
      const end = m.index + m[0].length;
      const voor = r.tekst.slice(Math.max(0, m.index - 40), m.index);
      const zeker =
        MAAND_ERVOOR.test(voor) || /[-–]$/u.test(voor) || /^\p{L}/u.test(r.tekst.slice(end, end + 2));
      if (/[/@_=\\]\S*$|www\.\S*$/u.test(voor)) continue;
      uit.push({ regel, start, end, nummer: Number(m[2]), gewicht: zeker ? 5 : 2 });
    }
    for (const m of r.tekst.matchAll(CIJFERS)) {
      const rij = /^\d+/u.exec(m[0])?.[0] ?? '';
      const na = r.tekst.slice(m.index + rij.length, m.index + rij.length + 3);
      const eerste = weeg(r.tekst, m.index, rij, na);
      if (!eerste) continue;
      uit.push({ regel, ...eerste });
      let vorige = eerste;
      for (const n of m[0].slice(rij.length).matchAll(/[?.!»]?(, ?)(\d{1,3})/gu)) {
        const nummer = Number(n[2]);
        if (nummer !== vorige.nummer + 1) break;
        const end = m.index + rij.length + n.index + n[0].length;
        const start = end - (n[2]?.length ?? 0);
        const komma = start - (n[1]?.length ?? 0);
        const volgend = { start, end, nummer, gewicht: eerste.gewicht };
        uit.push({ regel, ...volgend, komma });
        vorige = volgend;
      }
    }
  });
  return uit.sort((a, b) => a.regel - b.regel || a.start - b.start);
}

type Gewogen = Omit<Kandidaat, 'regel' | 'komma'>;

/** How much the digits at `start` look like a mark, and which of them. */
function weeg(tekst: string, start: number, cijfers: string, na: string): Gewogen | undefined {
  const voor = tekst.slice(Math.max(0, start - 80), start);
  const c = voor.at(-1) ?? '';
  const woord = /\S+$/u.exec(voor)?.[0] ?? '';
  if (/[/@_=\\]|www\.|:\/\//u.test(woord)) return undefined;
  if (/^[.,:]\d/u.test(na) || /^[%‰]/u.test(na)) return undefined;
  const end = start + cijfers.length;
  const letterNa = /^\p{L}/u.test(na);
  const los = (gewicht: number): Gewogen | undefined =>
    cijfers.length <= 3 && !cijfers.startsWith('0')
      ? { start, end, nummer: Number(cijfers), gewicht }
      : undefined;
  if (/[.?!;»”"’)\],:%]/u.test(c)) {
    if (AFKORTING.test(voor)) return undefined;
    if (/\d[.,:]$/u.test(voor)) return jaar(voor) ? los(3) : undefined;
    return letterNa && !/^\p{Lu}/u.test(na) && !/[.?!]/u.test(c) ? undefined : los(/[?!»”]/u.test(c) ? 9 : 8);
  }
  if (/\p{L}/u.test(c)) {
    if (letterNa) return /^\p{Lu}\p{Ll}/u.test(na) && /\p{Ll}{2}$/u.test(voor) ? los(3) : undefined;
    if (/^[-–/]/u.test(na)) return /\p{Ll}{3}$/u.test(voor) ? los(2) : undefined;
    return los(/\p{Ll}{2}$/u.test(voor) ? 6 : 1);
  }
  return undefined;
}

const jaar = (voor: string): boolean => /(?<!\d)(?:19|20)\d{2}[.,:]$/u.test(voor);

/** The ascending row of greatest weight: one pass with a Fenwick tree over the numbers. */
function besteRij(alle: readonly Kandidaat[]): Kandidaat[] {
  const boom = new Map<number, { som: number; laatste: number }>();
  const keten: { vorige: number }[] = [];
  const GROOT = 1024;
  const tot = (n: number): { som: number; laatste: number } => {
    let best = { som: 0, laatste: -1 };
    for (let i = n; i > 0; i -= i & -i) {
      const b = boom.get(i);
      if (b && b.som > best.som) best = b;
    }
    return best;
  };
  alle.forEach((k, i) => {
    const voor = tot(k.nummer - 1);
    keten.push({ vorige: voor.laatste });
    const som = voor.som + k.gewicht;
    for (let j = k.nummer; j <= GROOT; j += j & -j) {
      const b = boom.get(j);
      if (!b || som > b.som) boom.set(j, { som, laatste: i });
    }
  });
  const uit: Kandidaat[] = [];
  for (let i = tot(GROOT - 1).laatste; i >= 0; i = keten[i]?.vorige ?? -1) {
    const k = alle[i];
    if (k) uit.push(k);
  }
  return uit.reverse();
}

/** Marks whose note the file lacks: only the next number, only where it certainly is a mark. */
function aangevuld(
  alle: readonly Kandidaat[],
  gekozen: readonly Kandidaat[],
  bekend: ReadonlyMap<number, unknown>,
): Kandidaat[] {
  const uit: Kandidaat[] = [];
  const vast = new Set(gekozen);
  const einden = gekozen.map((k) => k.nummer);
  let wil = 1;
  let volgende = 0;
  for (const k of alle) {
    if (vast.has(k)) {
      uit.push(k);
      wil = k.nummer + 1;
      volgende++;
    } else if (
      k.nummer === wil &&
      !bekend.has(wil) &&
      k.gewicht >= (gekozen.length > 0 ? 4 : 9) &&
      wil < (einden[volgende] ?? 1000)
    ) {
      uit.push(k);
      wil++;
    }
  }
  return uit;
}
