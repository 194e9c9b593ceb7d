/**
 * Questions numbered with the bare number above or before each ("1", "2 en 3", "4. Bent u …"), answered below each
 * question, or all together under a heading "Antwoord" where the numbers start again. Lines in; head and parts out, or
 * nothing. Untried on a real one.
 */
import { nummersIn, partkop } from './headings.ts';
import type { Regel } from './lines.ts';
import { korter } from './notes.ts';
import type { Groep } from './parts.ts';

const NUMMER = /^\s*(\d{1,3}(?:\s?(?:,|en|t\/m|tot en met)\s?\d{1,3}){0,20})[.)]?\s*$/u;
const NUMMER_EN_TEKST = /^\s*(\d{1,3})[.)]?\s+(?=[\p{Lu}«"“‘'])/u;
const KOPREGEL = /^\s*(?:(Antwoord(?:en)?)|(Mededeling))(?:\s(?:van|door)\s.{3,300})?\s*[:.]?\s*$/u;
const VRAGEN = /\bVragen\s(?:van|gesteld)|\(ingezonden\s|Beantwoording|Antwoorden?\s(?:op|van)\s/iu;

interface Stand {
  groepen: Groep[];
  kop: Regel[];
  /** The number that the next question, or the next answer below the heading, must have. */
  wil: number;
  /** Questions are over: the numbers below "Antwoord" are answers. */
  onder: boolean;
  klaar: boolean;
  /** Between "Antwoord van minister …" and the first number below it. */
  inKop: boolean;
}

export function kaleNummers(regels: readonly Regel[]): { kop: Regel[]; groepen: Groep[] } | undefined {
  const begin = regels.slice(0, 80).findIndex((r) => VRAGEN.test(r.tekst));
  if (begin < 0) return undefined;
  const s: Stand = { groepen: [], kop: [], wil: 1, onder: false, klaar: false, inKop: false };
  regels.forEach((r, i) => {
    const vorige = s.groepen.at(-1);
    if (i > begin && !s.klaar && (kopregel(s, r, regels[i + 1]) || nummer(s, r, regels, i))) return;
    if (s.inKop) s.kop.push(r);
    else (vorige?.regels ?? s.kop).push(vorige?.regels.length === 0 ? { ...r, alinea: true } : r);
  });
  const vragen = s.groepen.filter((g) => g.soort === 'vraag');
  const echt = vragen.filter((g) => g.regels.some((r) => r.tekst.includes('?')));
  return s.groepen.length > 1 && echt.length > 0 && echt.length >= vragen.length / 2 ? s : undefined;
}

/** "Antwoord", "Antwoord van minister …", "Antwoord 3", "Mededeling". */
function kopregel(s: Stand, r: Regel, volgende: Regel | undefined): boolean {
  if (s.groepen.length === 0 || !r.alinea) return false;
  const genummerd = partkop(r.tekst, true);
  if (genummerd?.soort === 'antwoord' && genummerd.nummers.length > 0) {
    const regels = genummerd.rest < r.tekst.length ? [{ ...korter(r, genummerd.rest), alinea: true }] : [];
    s.groepen.push({ soort: 'antwoord', nummers: genummerd.nummers, regels, koppen: [r] });
    return true;
  }
  const kop = KOPREGEL.exec(r.tekst);
  if (!kop) return false;
  if (kop[2]) {
    s.groepen.push({ soort: 'mededeling', nummers: [], regels: [], koppen: [r] });
    s.klaar = true;
  } else if (
    s.onder ||
    nummersIn(NUMMER.exec(volgende?.tekst ?? '')?.[1] ?? '')[0] === 1 ||
    KOPREGEL.test(volgende?.tekst ?? '')
  ) {
    s.onder = true;
    s.wil = 1;
    s.inKop = /\s(?:van|door)\s/u.test(r.tekst);
    if (s.inKop) s.kop.push(r);
  } else {
    const vraag = s.groepen.findLast((g) => g.soort === 'vraag');
    s.groepen.push({ soort: 'antwoord', nummers: [...(vraag?.nummers ?? [])], regels: [], koppen: [r] });
  }
  return true;
}

/** A question, or below the heading an answer, with the number that is due. */
function nummer(s: Stand, r: Regel, regels: readonly Regel[], i: number): boolean {
  const kaal = NUMMER.exec(r.tekst);
  const metTekst = kaal || !r.alinea ? null : NUMMER_EN_TEKST.exec(r.tekst);
  const nummers = nummersIn((kaal ?? metTekst)?.[1] ?? '');
  if (nummers[0] !== s.wil) return false;
  // An enumeration inside an answer asks nothing.
  const vraagt = regels.slice(i, i + 6).some((x) => x.tekst.includes('?'));
  if (metTekst && !s.onder && !vraagt) return false;
  const groep: Groep = { soort: s.onder ? 'antwoord' : 'vraag', nummers, regels: [], koppen: [r] };
  if (metTekst) groep.regels.push({ ...korter(r, metTekst[0].length), alinea: true });
  s.groepen.push(groep);
  s.inKop = false;
  s.wil = (nummers.at(-1) ?? s.wil) + 1;
  return true;
}
