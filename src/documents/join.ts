/**
 * Lines in, running text out: line ends and end-of-line hyphens repaired, paragraphs parted by '\n', marks
 * and what is no text taken out, with the place where each mark stood.
 */
import { voeg, type Woorden } from './hyphens.ts';
import type { Merk, Regel } from './lines.ts';

export interface Samengevoegd {
  tekst: string;
  /** In reading order; `positie` is a UTF-16 offset in `tekst`. */
  merken: { positie: number; merk: Merk; regel: Regel }[];
  /** For each line, the offset in `tekst` where it begins. */
  begin: number[];
}

interface Stuk {
  tekst: string;
  /** The mark that stood right after this piece. */
  merk?: Merk;
}

/** The line cut at its marks, the cut stretches left out. */
function stukken(regel: Regel): Stuk[] {
  const sneden: { start: number; end: number; merk?: Merk }[] = [
    ...regel.merken.map((merk) => ({ start: merk.start, end: merk.end, merk })),
    ...(regel.weg ?? []),
  ];
  sneden.sort((a, b) => a.start - b.start);
  const uit: Stuk[] = [];
  let vanaf = 0;
  for (const snede of sneden) {
    if (snede.start < vanaf) continue;
    const stuk: Stuk = { tekst: regel.tekst.slice(vanaf, snede.start) };
    if (snede.merk) stuk.merk = snede.merk;
    uit.push(stuk);
    vanaf = snede.end;
  }
  uit.push({ tekst: regel.tekst.slice(vanaf) });
  return uit;
}

/** Builds one paragraph after another; white space is held back until text follows, so nothing is ever trimmed. */
class Bouwer {
  readonly alineas: string[] = [];
  private stukken: string[] = [];
  private lang = 0;
  private klaar = 0;
  private wit = false;
  /** The end of the paragraph so far, enough to see a word or an address. */
  staart = '';

  /** Offset of what comes next, white space aside. */
  get plaats(): number {
    return this.klaar + this.lang;
  }

  get leeg(): boolean {
    return this.lang === 0;
  }

  spatie(): void {
    this.wit = true;
  }

  voegToe(rauw: string, naMerk: boolean): void {
    const kern = rauw.trim();
    if (/^\s/u.test(rauw)) this.wit = true;
    if (!kern) {
      if (rauw) this.wit = true;
      return;
    }
    if (naMerk) {
      // A mark may be glued to the next word ("20243is"), or stand loose before a comma ("Beke3) ,").
      if (/^[.,;:?!]/u.test(kern)) this.wit = false;
      else if (/^[\p{L}«“(]/u.test(kern) && /[\p{L}\d»”)?!.,;:]$/u.test(this.staart)) this.wit = true;
    }
    const schoon = kern.replace(/[\t\n\r\f\v ]+/gu, ' ');
    this.zet(this.wit && this.lang > 0 ? ` ${schoon}` : schoon);
    this.wit = rauw.trimEnd().length < rauw.length;
  }

  /** Takes away the hyphen at the end. */
  zonderKoppelteken(): void {
    const laatste = this.stukken.pop() ?? '';
    this.stukken.push(laatste.slice(0, -1));
    this.lang -= laatste.length > 0 ? 1 : 0;
    this.staart = this.staart.slice(0, -1);
    this.wit = false;
  }

  dicht(): void {
    this.wit = false;
  }

  sluit(): void {
    if (this.lang > 0) {
      this.alineas.push(this.stukken.join(''));
      this.klaar += this.lang + 1;
    }
    this.stukken = [];
    this.lang = 0;
    this.wit = false;
    this.staart = '';
  }

  private zet(tekst: string): void {
    this.stukken.push(tekst);
    this.lang += tekst.length;
    this.staart = (this.staart + tekst.slice(-400)).slice(-400);
  }
}

/** Joins lines to one text. */
export function voegSamen(regels: readonly Regel[], woorden: Woorden): Samengevoegd {
  const bouw = new Bouwer();
  const merken: Samengevoegd['merken'] = [];
  const begin: number[] = [];
  for (const r of regels) {
    const delen = stukken(r);
    const eerste = delen.find((d) => d.tekst.trim());
    if (r.alinea) bouw.sluit();
    else if (!bouw.leeg && eerste) sluitAan(bouw, eerste, woorden);
    begin.push(bouw.plaats);
    let naMerk = false;
    for (const deel of delen) {
      bouw.voegToe(deel.tekst, naMerk);
      if (deel.tekst.trim()) naMerk = false;
      if (deel.merk) {
        merken.push({ positie: bouw.plaats, merk: deel.merk, regel: r });
        naMerk = true;
      }
    }
  }
  bouw.sluit();
  const tekst = bouw.alineas.join('\n');
  for (const m of merken) m.positie = Math.min(m.positie, tekst.length);
  return { tekst, merken, begin };
}

/** Puts between two lines of a paragraph what belongs there. */
function sluitAan(bouw: Bouwer, eerste: Stuk, woorden: Woorden): void {
  const v = voeg(bouw.staart, eerste.tekst.trimStart(), woorden);
  eerste.tekst = eerste.tekst.trimStart();
  if (v.soort === 'spatie') bouw.spatie();
  else if (v.soort === 'dicht') bouw.dicht();
  else {
    bouw.zonderKoppelteken();
    if (v.trema) eerste.tekst = v.trema + eerste.tekst.slice(1);
  }
}
