/**
 * Detects that the browser wiped the library. In: what is remembered outside IndexedDB, and the database as it is now.
 * Out: what to remember from now on, with what was lost.
 */

/** Where the marker is kept; for the extension, the browser's own storage, which is not wiped with the database. */
export interface MarkerStore {
  /** Whatever is stored, unchecked. */
  get(): Promise<unknown>;
  set(marker: Marker): Promise<void>;
}

/** Papers that the reader had, and the day they were last seen, as an ISO date. */
export interface Lost {
  papers: number;
  day: string;
}

export interface Marker extends Lost {
  /** The id of the database they were in. */
  library: string;
  /** Kept until the reader has seen the notice. */
  lost?: Lost;
}

/** The database as it is now; one made after a wipe has another id. */
export type Seen = Pick<Marker, 'library' | 'papers' | 'day'>;

/** What to remember: where this is not the database remembered, also that its papers are gone. */
export function markerAfter(stored: unknown, seen: Seen): Marker {
  const before = isMarker(stored) ? stored : undefined;
  if (!before) return seen;
  // One made after a wipe always has an id; where it cannot be read, the database is damaged, not new.
  const isSame = before.library === seen.library || seen.library === '';
  const lost = isSame || before.papers === 0 ? before.lost : { papers: before.papers, day: before.day };
  return lost ? { ...seen, lost } : seen;
}

/** The reader has seen the notice, or has the papers back. */
export function withoutLoss({ lost: _lost, ...marker }: Marker): Marker {
  return marker;
}

function isMarker(value: unknown): value is Marker {
  if (!value || typeof value !== 'object') return false;
  const { library, papers, day, lost } = value as Partial<Marker>;
  return isSeen({ library, papers, day }) && (lost === undefined || isSeen({ library, ...lost }));
}

const isSeen = ({ library, papers, day }: Partial<Seen>): boolean =>
  typeof library === 'string' && typeof papers === 'number' && typeof day === 'string';
