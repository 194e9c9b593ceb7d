/** A PDF as lines with marks, notes and facts. Loaded only when a PDF arrives. */

import { partkop } from '../headings.ts';
import type { Gelezen, Regel, RuweNoot } from '../lines.ts';
import { korter } from '../notes.ts';
import { zonderMeubels } from './furniture.ts';
import { type Maat, maatVan } from './measure.ts';
import { leesPaginas } from './open.ts';
import { type Gedrukt, vel } from './printed.ts';

const ZINSEINDE = /[.?!:;»”"’)\]]\s*$/u;

/** Reads a PDF. Throws UnreadableDocument when it cannot. */
export async function leesPdf(bytes: Uint8Array): Promise<Gelezen> {
  const vellen = await leesPaginas(bytes, vel);
  const { paginas: schoon, feiten } = zonderMeubels(vellen);
  const maat = maatVan(schoon.flat());
  const regels: Regel[] = [];
  const noten: RuweNoot[] = [];
  for (const pagina of schoon) {
    const begin = beginNoten(pagina, maat, noten);
    pagina.slice(0, begin).forEach((r, i) => {
      regels.push(alsRegel(r, pagina[i - 1], regels.at(-1), maat, i === 0));
    });
    for (const r of pagina.slice(begin)) {
      const laatste = noten.at(-1);
      const nieuw = nootbegin(r, laatste);
      if (nieuw)
        noten.push({ nummer: nieuw.nummer, voor: regels.length, regels: [korter(kaal(r), nieuw.lengte)] });
      else laatste?.regels.push({ ...kaal(r), merken: [] });
    }
  }
  zonderVreemde(regels, noten);
  return { regels, noten, feiten };
}

const kaal = (r: Gedrukt): Regel => ({ tekst: r.tekst, merken: r.merken, alinea: false });

function nootbegin(r: Gedrukt, vorige: RuweNoot | undefined): { nummer: number; lengte: number } | undefined {
  if (r.nootnummer !== undefined && r.nootlengte !== undefined)
    return { nummer: r.nootnummer, lengte: r.nootlengte };
  const m = /^\s*(\d{1,3})[.)]?\s+(?=\S)/u.exec(r.tekst);
  const nummer = Number(m?.[1]);
  return m && nummer === (vorige?.nummer ?? 0) + 1 ? { nummer, lengte: m[0].length } : undefined;
}

/**
 * Index of the first line of the notes: small print at the foot of the page, from the first that begins with a
 * number, and what of a note runs over from the page before.
 */
function beginNoten(pagina: readonly Gedrukt[], maat: Maat, noten: readonly RuweNoot[]): number {
  let i = pagina.length;
  while (i > 0 && maat.klein(pagina[i - 1])) i--;
  const eerste = pagina.findIndex((r, n) => n >= i && nootbegin(r, noten.at(-1)) !== undefined);
  if (eerste < 0) {
    const over = noten.at(-1)?.regels.at(-1);
    return i < pagina.length && i > 0 && over && !ZINSEINDE.test(over.tekst) ? i : pagina.length;
  }
  let begin = eerste;
  const over = noten.at(-1)?.regels.at(-1);
  if (over && !ZINSEINDE.test(over.tekst))
    for (; begin > i; begin--) {
      const r = pagina[begin - 1];
      const onder = pagina[begin];
      if (!r || !onder || r.y - onder.y > r.grootte * 2) break;
    }
  return begin;
}

function alsRegel(
  r: Gedrukt,
  boven: Gedrukt | undefined,
  vorige: Regel | undefined,
  maat: Maat,
  eerste: boolean,
): Regel {
  const uit: Regel = {
    tekst: r.tekst.trimEnd(),
    merken: r.merken,
    alinea: begintAlinea(r, boven, vorige, maat),
  };
  if (maat.anders(r)) uit.kop = true;
  if (eerste) uit.paginabegin = true;
  return uit;
}

function begintAlinea(
  r: Gedrukt,
  boven: Gedrukt | undefined,
  vorige: Regel | undefined,
  maat: Maat,
): boolean {
  if (!vorige || partkop(r.tekst, true) || partkop(vorige.tekst, true)) return true;
  const af = ZINSEINDE.test(vorige.tekst.replace(/\d{1,3}$/u, ''));
  if (!boven) return af && maat.kort(vorige.tekst);
  const sprong = boven.y - r.y;
  // The next column goes on where this one ended, as the next page does.
  if (sprong < 0) return af && maat.kort(vorige.tekst);
  if (sprong > maat.regelafstand(r) * 1.35) return true;
  if (Math.abs(boven.grootte - r.grootte) > 0.9) return true;
  if (maat.klein(r) && maat.klein(boven)) return !maat.vol(boven);
  if (/^(?:[•–·▪○]|[-–]\s)/u.test(r.tekst)) return true;
  return (af && !maat.vol(boven, r)) || (r.x > boven.x + r.grootte && af);
}

/** A raised number without a note that does not follow the mark before it is no mark. */
function zonderVreemde(regels: readonly Regel[], noten: readonly RuweNoot[]): void {
  const bekend = new Set(noten.map((n) => n.nummer));
  let vorige = 0;
  for (const r of regels)
    r.merken = r.merken.filter(({ nummer }) => {
      const goed = bekend.has(nummer) || nummer === vorige + 1;
      if (goed) vorige = nummer;
      return goed;
    });
}
