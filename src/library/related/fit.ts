/**
 * How well a paper fits a subject. In: the paper, the subject, how rare each term is. Out: the terms they share, the
 * most telling first, and the question that has most of them.
 */
import type { Deel, Kamerdocument } from '../../documents/types.ts';
import { eachWord } from '../search/words.ts';
import type { Subject } from './subject.ts';

/** Letters read of a paper without questions. */
const OPENING_LETTERS = 6_000;

interface Fit {
  shared: string[];
  /** Absent in papers without questions. */
  vraag?: Deel;
}

export function fitOf(document: Kamerdocument, subject: Subject, rarity: ReadonlyMap<string, number>): Fit {
  const present = new Set<string>();
  let vraag: Deel | undefined;
  let most = -1;
  const read = (text: string): { worth: number; words: number } => {
    const terms = new Set<string>();
    let words = 0;
    let worth = 0;
    eachWord(text, 'kept', (term) => {
      words++;
      const rare = rarity.get(term);
      if (rare === undefined || terms.has(term)) return;
      terms.add(term);
      present.add(term);
      worth += rare;
    });
    return { worth, words };
  };
  read(`${document.titel}\n${document.onderwerp ?? ''}`);
  const questions = document.delen.filter((deel) => deel.soort === 'vraag');
  if (questions.length === 0) {
    const whole = document.delen.map((deel) => deel.tekst).join('\n');
    read(whole.slice(0, OPENING_LETTERS));
  }
  for (const deel of questions) {
    const { worth, words } = read(deel.tekst);
    // A long question shares many words by chance.
    const fit = worth / Math.sqrt(10 + words);
    if (fit <= most) continue;
    vraag = deel;
    most = fit;
  }
  // Of two equally rare words the longer one says more to a reader.
  const telling = (term: string): number =>
    (rarity.get(term) ?? 0) * (subject.terms.get(term)?.weight ?? 0) * Math.log2(1 + term.length);
  const shared = [...present].sort((a, b) => telling(b) - telling(a));
  return vraag ? { shared, vraag } : { shared };
}
