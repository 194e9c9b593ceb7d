/**
 * Lines from marked-up text: a reader of XML or HTML says where text, lines, marks and notes begin; out come lines
 * and notes. White space of the source is one space; before a full stop or bracket it is an accident of printing.
 */
import type { Merk, Regel, RuweNoot } from '../lines.ts';
import type { PartKind } from '../types.ts';

/** A part that the format itself opens. */
export interface Opening {
  soort: PartKind;
  nummers: number[];
  spreker?: string;
}

interface Bak {
  regels: Regel[];
  tekst: string;
  merken: Merk[];
}

/** A line longer than this is no paragraph of a paper; it is cut so that nothing after it grows without bound. */
const LANGSTE = 200_000;

export class Regelbouwer {
  readonly noten: RuweNoot[] = [];
  private readonly hoofd: Bak = { regels: [], tekst: '', merken: [] };
  private noot: (Bak & { nummer?: number; los: boolean; id: string }) | undefined;
  private readonly opId = new Map<string, RuweNoot>();
  private readonly verwijzingen: { merk: Merk; id: string }[] = [];
  private opening: Opening | undefined;
  /** The lines that follow are headings. */
  kop = false;
  /** The line that follows starts a paragraph; false after a line break within one. */
  private alinea = true;

  get regels(): Regel[] {
    return this.hoofd.regels;
  }

  /** Text as the parser gives it. */
  tekst(rauw: string, letterlijk = false): void {
    const bak = this.noot ?? this.hoofd;
    if (bak.tekst.length > LANGSTE) return;
    let nieuw = letterlijk ? rauw : rauw.replace(/[\s\u00a0]+/gu, ' ');
    if (!bak.tekst || /\s$/u.test(bak.tekst)) nieuw = nieuw.trimStart();
    // Pretty-printed source puts a full stop or bracket on a line of its own.
    if (/^\s?[.,;:?!)\]»](?!\.\.)/u.test(nieuw) && /\s$/u.test(bak.tekst)) {
      bak.tekst = bak.tekst.trimEnd();
      nieuw = nieuw.trimStart();
    } else if (/^\s[.,;:?!)\]»](?!\.\.)/u.test(nieuw) && bak.tekst && /\n/u.test(rauw))
      nieuw = nieuw.trimStart();
    if (/[([«]\s$/u.test(bak.tekst) && /\n/u.test(rauw)) bak.tekst = bak.tekst.trimEnd();
    bak.tekst += nieuw;
  }

  /** Ends the line; the next one is a new paragraph unless `zacht`. */
  breek(zacht = false): void {
    const bak = this.noot ?? this.hoofd;
    const tekst = bak.tekst.trimEnd();
    if (tekst) {
      const r: Regel = {
        tekst,
        merken: bak.merken.filter((m) => m.end <= tekst.length),
        alinea: this.alinea,
      };
      if (this.kop && !this.noot) r.kop = true;
      if (this.opening && !this.noot) {
        r.deel = this.opening;
        this.opening = undefined;
      }
      bak.regels.push(r);
    }
    if (tekst || !zacht) this.alinea = !zacht;
    bak.tekst = '';
    bak.merken = [];
  }

  /** The next line is the heading of this part. */
  open(opening: Opening): void {
    this.breek();
    this.opening = opening;
  }

  /** A part whose heading is not printed. */
  openZonderKop(opening: Opening): void {
    this.breek();
    this.hoofd.regels.push({ tekst: '', merken: [], alinea: true, deel: opening });
  }

  /** A mark with a number, without its note. */
  merk(nummer: number, reeks?: string): void {
    const bak = this.noot ?? this.hoofd;
    const cijfers = String(nummer);
    const kaal = bak.tekst.trimEnd();
    bak.tekst = kaal + cijfers;
    const merk: Merk = { start: kaal.length, end: kaal.length + cijfers.length, nummer };
    if (reeks) merk.reeks = reeks;
    bak.merken.push(merk);
  }

  /** A note begins, right where its mark stands; or `los`, printed apart from its mark. */
  beginNoot(id = '', los = false): void {
    if (!this.noot) this.noot = { regels: [], tekst: '', merken: [], los, id };
  }

  /** A mark that names its note by id; the note may still have to come. */
  verwijs(id: string): void {
    const bak = this.noot ?? this.hoofd;
    const plaats = bak.tekst.trimEnd().length;
    const merk: Merk = { start: plaats, end: plaats, nummer: 0 };
    bak.merken.push(merk);
    this.verwijzingen.push({ merk, id });
  }

  /** Gives every such mark the number and row of its note; one without a note is no mark. */
  losVerwijzingenOp(): void {
    for (const { merk, id } of this.verwijzingen) {
      const noot = this.opId.get(id);
      if (!noot) continue;
      merk.nummer = noot.nummer;
      if (noot.reeks) merk.reeks = noot.reeks;
    }
    if (this.verwijzingen.length > 0)
      for (const r of this.hoofd.regels) r.merken = r.merken.filter((m) => m.nummer > 0);
  }

  nootnummer(nummer: number): void {
    if (this.noot && nummer > 0) this.noot.nummer = nummer;
  }

  get inNoot(): boolean {
    return this.noot !== undefined;
  }

  /** The note ends: its mark goes into the line, with a row of its own so that it finds this very note. */
  eindNoot(): void {
    const noot = this.noot;
    if (!noot) return;
    this.breek();
    this.noot = undefined;
    this.alinea = this.hoofd.tekst === '' && this.alinea;
    const nummer = noot.nummer ?? (this.noten.at(-1)?.nummer ?? 0) + 1;
    const reeks = `noot-${this.noten.length}`;
    const klaar: RuweNoot = { nummer, reeks, regels: noot.regels };
    this.noten.push(klaar);
    if (noot.id) this.opId.set(noot.id, klaar);
    if (!noot.los) this.merk(nummer, reeks);
  }
}
