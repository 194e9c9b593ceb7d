/**
 * Who asks and who is asked, from the heading of a paper: "de leden Kathmann (GroenLinks-PvdA), El Boujdaini (D66)
 * en Dassen (Volt)", "de Staatssecretarissen van Binnenlandse Zaken en Koninkrijksrelaties en van Financiën".
 */

export interface Person {
  naam: string;
  fractie?: string;
}

const BEFORE_NAME =
  /^[\s,]*(?:en\s+)?(?:(?:van\s+)?(?:de\s+(?:Kamer)?leden|het\s+(?:Kamer)?lid|mevrouw|de\s+heer)\s+)?/iu;
/** "het lid Berg (SP) van uw Kamer". */
const NOT_A_NAME = /^van\s(?:uw\s|de\s(?:Tweede\s|Eerste\s)?)(?:Kamer|fractie)|^c\.s\.?$/iu;
const NAME = /^(?:\p{Lu}|['’]t\s|(?:van|de|den|der|ten|ter|el|in|op)\s.{0,30}\p{Lu})/u;

/** The members named, in printed order; "(beiden VVD)" counts for all before it without a party. */
export function readLeden(text: string): Person[] {
  const out: Person[] = [];
  for (const [, namen = '', fractie] of text.matchAll(/([^()]{1,400})(?:\(([^()]{1,80})\))?/gu)) {
    const begin = out.length;
    for (const piece of namen.split(/,\s|\s(?:en|alsmede)\s|;|\s&\s/u)) {
      const naam = piece
        .replace(BEFORE_NAME, '')
        .replace(/(?<![\s,.])[\s,.]+$/u, '')
        .replace(/\s+/gu, ' ');
      if (NAME.test(naam) && !NOT_A_NAME.test(naam) && naam.length < 60) out.push({ naam });
    }
    const partij = fractie?.replace(/^(?:beiden|beide|allen|alle)[,\s]+/iu, '').trim();
    if (!partij) continue;
    // "Mutluer, Lahlah (GroenLinks-PvdA)": names without a party of their own share the next one printed.
    const from = /^(?:beide|alle)/iu.test(fractie ?? '') ? 0 : begin;
    for (const lid of out.slice(from)) lid.fractie ??= partij;
  }
  return out;
}

const OFFICE =
  /(?:de\s){0,2}\b(Minister-President|Ministers|Minister|Staatssecretarissen|Staatssecretaris)\b(?:,\s[Mm]inister van Algemene Zaken,?)?/giu;
const SINGULAR: Record<string, string> = { ministers: 'Minister', staatssecretarissen: 'Staatssecretaris' };

/** The offices addressed, each written out in the singular. */
export function readAmbten(text: string): string[] {
  const offices = [...text.matchAll(OFFICE)];
  const out: string[] = [];
  let waiting: string[] = [];
  offices.forEach((match, i) => {
    const word = match[1] ?? '';
    const ambt = SINGULAR[word.toLowerCase()] ?? word;
    const piece = text
      .slice(match.index + match[0].length, offices[i + 1]?.index ?? text.length)
      .replace(/(?<![\s,])[\s,]+(?:en\s*)?$/u, '');
    const posts = piece
      .split(/(?:,|\sen)\s(?=(?:van|voor)\s)/u)
      .map((post) => post.trim().replace(/(?<![,.;\s])[,.;\s]+$/u, ''))
      .filter(Boolean);
    if (posts.length === 0) {
      if (/president/iu.test(ambt)) out.push(ambt);
      else waiting.push(ambt);
      return;
    }
    for (const lone of waiting) out.push(`${lone} ${posts[0]}`);
    waiting = [];
    for (const post of posts) out.push(`${ambt} ${post}`);
  });
  return [...new Set(out)];
}
