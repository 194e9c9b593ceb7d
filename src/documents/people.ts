/**
 * Who asks and who is asked, from the heading of a paper: "de leden Kathmann (GroenLinks-PvdA), El Boujdaini (D66)
 * en Dassen (Volt)", "de Staatssecretarissen van Binnenlandse Zaken en Koninkrijksrelaties en van Financiën".
 */

export interface Persoon {
  naam: string;
  fractie?: string;
}

const VOOR_NAAM =
  /^[\s,]*(?:en\s+)?(?:(?:van\s+)?(?:de\s+(?:Kamer)?leden|het\s+(?:Kamer)?lid|mevrouw|de\s+heer)\s+)?/iu;
const NAAM = /^(?:\p{Lu}|['’]t\s|(?:van|de|den|der|ten|ter|el|in|op)\s.{0,30}\p{Lu})/u;

/** The members named, in printed order; "(beiden VVD)" counts for all before it without a party. */
export function leesLeden(tekst: string): Persoon[] {
  const uit: Persoon[] = [];
  for (const [, namen = '', fractie] of tekst.matchAll(/([^()]{1,400})(?:\(([^()]{1,80})\))?/gu)) {
    const begin = uit.length;
    for (const stuk of namen.split(/,\s|\s(?:en|alsmede)\s|;|\s&\s/u)) {
      const naam = stuk
        .replace(VOOR_NAAM, '')
        .replace(/[\s,.]+$/u, '')
        .replace(/\s+/gu, ' ');
      if (NAAM.test(naam) && naam.length < 60) uit.push({ naam });
    }
    const partij = fractie?.replace(/^(?:beiden|beide|allen|alle)[,\s]+/iu, '').trim();
    if (!partij) continue;
    // "Mutluer, Lahlah (GroenLinks-PvdA)": names without a party of their own share the next one printed.
    const vanaf = /^(?:beide|alle)/iu.test(fractie ?? '') ? 0 : begin;
    for (const lid of uit.slice(vanaf)) lid.fractie ??= partij;
  }
  return uit;
}

const AMBT =
  /(?:de\s)*\b(Minister-President|Ministers|Minister|Staatssecretarissen|Staatssecretaris)\b(?:,\s[Mm]inister van Algemene Zaken,?)?/giu;
const ENKEL: Record<string, string> = { ministers: 'Minister', staatssecretarissen: 'Staatssecretaris' };

/** The offices addressed, each written out in the singular. */
export function leesAmbten(tekst: string): string[] {
  const plekken = [...tekst.matchAll(AMBT)];
  const uit: string[] = [];
  let wachtend: string[] = [];
  plekken.forEach((m, i) => {
    const woord = m[1] ?? '';
    const ambt = ENKEL[woord.toLowerCase()] ?? woord;
    const stuk = tekst
      .slice(m.index + m[0].length, plekken[i + 1]?.index ?? tekst.length)
      .replace(/[\s,]+(?:en)?\s*$/u, '');
    const posten = stuk
      .split(/(?:,|\sen)\s(?=(?:van|voor)\s)/u)
      .map((p) => p.trim().replace(/[,.;\s]+$/u, ''))
      .filter(Boolean);
    if (posten.length === 0) {
      if (/president/iu.test(ambt)) uit.push(ambt);
      else wachtend.push(ambt);
      return;
    }
    for (const los of wachtend) uit.push(`${los} ${posten[0]}`);
    wachtend = [];
    for (const post of posten) uit.push(`${ambt} ${post}`);
  });
  return [...new Set(uit)];
}
