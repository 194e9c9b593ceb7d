/** Marks in reading order and raw notes in; notes with their text and place out. */
import type { Woorden } from './hyphens.ts';
import { type Samengevoegd, voegSamen } from './join.ts';
import type { Merk, Regel, RuweNoot } from './lines.ts';
import type { Deel, Noot } from './types.ts';

export type Gevonden = Samengevoegd['merken'][number];

/** Joins marks to notes, in reading order. */
export class Notenboek {
  /** For each note found: the line and the mark, for the open page. */
  readonly plaatsen: { regel: Regel; merk: Merk; noot: number }[] = [];
  private readonly uit: Noot[] = [];
  private readonly gehad = new Map<string, RuweNoot>();
  private readonly wachtend: Map<string, RuweNoot[]> = new Map();
  private readonly rauw: readonly RuweNoot[];
  private readonly woorden: Woorden;

  constructor(noten: readonly RuweNoot[], woorden: Woorden) {
    this.rauw = noten;
    this.woorden = woorden;
    for (const noot of noten) {
      const sleutel = `${noot.reeks ?? ''}:${noot.nummer}`;
      const rij = this.wachtend.get(sleutel);
      if (rij) rij.push(noot);
      else this.wachtend.set(sleutel, [noot]);
    }
  }

  /** The marks found in one part. */
  neem(bij: string, merken: readonly Gevonden[]): void {
    for (const { merk, regel, positie } of merken) {
      const rij = this.wachtend.get(`${merk.reeks ?? ''}:${merk.nummer}`);
      // Where the format names the note itself, a second mark may refer to it again.
      const rauw = rij?.shift() ?? this.gehad.get(merk.reeks ?? '');
      if (rauw && merk.reeks?.startsWith('noot-')) this.gehad.set(merk.reeks, rauw);
      this.plaatsen.push({ regel, merk, noot: this.uit.length });
      const noot: Noot = { nummer: merk.nummer, bij, positie };
      const tekst = rauw && voegSamen(rauw.regels, this.woorden).tekst;
      if (tekst) noot.tekst = tekst;
      this.uit.push(noot);
    }
  }

  /** All notes; those whose mark was not found hang on the last part, so that nothing printed is lost. */
  klaar(laatste: Deel | undefined): Noot[] {
    for (const rauw of this.rauw) {
      if (!this.wachtend.get(`${rauw.reeks ?? ''}:${rauw.nummer}`)?.includes(rauw)) continue;
      const tekst = voegSamen(rauw.regels, this.woorden).tekst;
      if (tekst && laatste)
        this.uit.push({ nummer: rauw.nummer, tekst, bij: laatste.adres, positie: laatste.tekst.length });
    }
    return this.uit;
  }
}
