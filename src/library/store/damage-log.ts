/**
 * Damage noticed while reading, until it is recorded. In: rows that cannot be used. Out: which papers cannot be read, and
 * whether what is derived from papers has to be made anew.
 */

/** What is damaged, as far as it was noticed. */
export interface Damage {
  /** Ids of papers that cannot be read. */
  papers: string[];
  /** Something derived is damaged or gone: lookups and searches may miss papers that are held. */
  index: boolean;
}

/** What this page noticed since it last recorded it. */
export class DamageLog {
  #papers = new Set<string>();
  #index = false;
  /** Called with every notice of what was not noticed before: what cannot be recorded must not be tried for ever. */
  onNotice: (() => void) | undefined;

  /** A row that was read cannot be used; the key where it is known. */
  row(table: string, key: unknown): void {
    if (table === 'bodies') {
      if (typeof key === 'string') this.paper(key);
    } else if (DERIVED.has(table) || (table === 'meta' && key === 'index')) this.index();
  }

  /** A paper that is held cannot be read. */
  paper(id: string): void {
    if (this.#papers.has(id)) return;
    this.#papers.add(id);
    this.onNotice?.();
  }

  /** What is derived is not whole. */
  index(): void {
    if (this.#index) return;
    this.#index = true;
    this.onNotice?.();
  }

  get hasIndex(): boolean {
    return this.#index;
  }

  noticed(): Damage {
    return { papers: [...this.#papers], index: this.#index };
  }

  /** This has been recorded. */
  forget({ papers, index }: Damage): void {
    for (const id of papers) this.#papers.delete(id);
    if (index) this.#index = false;
  }
}

const DERIVED: ReadonlySet<string> = new Set([
  'heads',
  'numbers',
  'mentions',
  'namings',
  'terms',
  'postings',
]);
