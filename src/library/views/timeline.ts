/**
 * What happened when. In: the identifier of a paper, held or not, or of a dossier. Out: the events of its question set
 * or dossier, oldest first: asked, delayed, answered, published, and cited by papers outside it.
 */
import type { PaperHead, Passage } from '../../view-models/card.ts';
import { type PaperSet, setOf } from '../citations/sets.ts';
import { dayOf } from '../citations/texts.ts';
import type { HeadRow, LibraryDatabase } from '../store/database.ts';
import { completed, headOf, unheldHead } from './heads.ts';
import { citedByOfDossier, citing } from './overview.ts';

export interface TimelineEvent {
  soort: 'gevraagd' | 'uitgesteld' | 'beantwoord' | 'verschenen' | 'geciteerd';
  /** ISO date; '' where no paper says. */
  dag: string;
  /** The paper that says so: the questions, the notice, the answer, or the paper that cites. */
  paper: PaperHead;
  /** Of a citation: the sentences. */
  passages?: Passage[];
}

/** More papers of one dossier, or sentences that cite, than anybody reads on one timeline. */
const MOST = 500;

/** In the order in which they happen on one day. */
const ORDER: TimelineEvent['soort'][] = ['gevraagd', 'verschenen', 'uitgesteld', 'beantwoord', 'geciteerd'];

export async function timelineOf(db: LibraryDatabase, id: string): Promise<TimelineEvent[]> {
  const dossier = await db.heads.where({ dossier: id }).limit(MOST).toArray();
  if (dossier.length > 0) return dossierTimeline(db, id, dossier);
  const set = await setOf(db, id);
  const numbers = set.heads.flatMap((head) => [head.id, head.documentnummer, ...head.zaken]);
  const cited = await citing(db, [id, ...numbers, ...set.missing], set, MOST);
  return inOrder([...eventsOfSet(set), ...citations(cited)]);
}

async function dossierTimeline(
  db: LibraryDatabase,
  id: string,
  heads: readonly HeadRow[],
): Promise<TimelineEvent[]> {
  const published = heads.map(
    (head): TimelineEvent => ({ soort: 'verschenen', dag: head.dag, paper: headOf(head) }),
  );
  return inOrder([...published, ...citations(await citedByOfDossier(db, id, heads, MOST))]);
}

function eventsOfSet(set: PaperSet): TimelineEvent[] {
  const papers = set.heads.map((head) => completed(head, set));
  const events = papers.flatMap((paper): TimelineEvent[] => {
    const dag = dayOf(paper);
    if (paper.reactie === 'antwoord') return [{ soort: 'beantwoord', dag, paper }];
    if (paper.reactie === 'mededeling') return [{ soort: 'uitgesteld', dag, paper }];
    // Questions by themselves are the first event already.
    return paper.soort === 'kamervragen' && paper.ingezonden ? [] : [{ soort: 'verschenen', dag, paper }];
  });
  const asked = papers.filter(({ ingezonden }) => ingezonden);
  const own = asked.find(({ reactie }) => !reactie) ?? asked[0];
  const day = asked.map(({ ingezonden = '' }) => ingezonden).sort()[0];
  if (own && day) events.push({ soort: 'gevraagd', dag: day, paper: own });
  // An answer refers to the notice that it would be late.
  if (events.some(({ soort }) => soort === 'beantwoord'))
    for (const id of set.missing) events.push({ soort: 'uitgesteld', dag: '', paper: unheldHead(id) });
  return events;
}

/** One event per paper that cites, however many sentences do. */
function citations(found: readonly Passage[]): TimelineEvent[] {
  const byPaper = Map.groupBy(found, ({ paper }) => paper.id);
  return [...byPaper.values()].flatMap((own): TimelineEvent[] => {
    const paper = own[0]?.paper;
    return paper ? [{ soort: 'geciteerd', dag: dayOf(paper), paper, passages: own }] : [];
  });
}

/** By day; an undated event goes where its kind would, before the next dated one of a later kind. */
function inOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  const rank = ({ soort }: TimelineEvent): number => ORDER.indexOf(soort);
  const byRank = (a: TimelineEvent, b: TimelineEvent): number =>
    a.dag.localeCompare(b.dag) || rank(a) - rank(b) || a.paper.id.localeCompare(b.paper.id);
  const dated = events.filter(({ dag }) => dag).sort(byRank);
  for (const event of events.filter(({ dag }) => !dag).sort(byRank)) {
    const before = dated.findIndex((other) => rank(other) > rank(event));
    dated.splice(before < 0 ? dated.length : before, 0, event);
  }
  return dated;
}
