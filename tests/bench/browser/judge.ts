/** How well targets rank. In: pairs, and for each the ids found, best first. Out: recall and mean reciprocal rank. */
import type { Pair } from './pairs.ts';

export interface Figures {
  'recall@1': number;
  'recall@10': number;
  mrr: number;
}

/** Over all pairs, over follow-ups by title, and over the others. */
export interface Judged extends Figures {
  easy: Figures;
  hard: Figures;
}

type Found = readonly (readonly string[])[];

function judge(pairs: readonly Pair[], found: Found): Figures {
  const ranks = pairs.map(({ target, queryZaak }, i) => {
    return (found[i] ?? []).filter((id) => id !== queryZaak).indexOf(target) + 1;
  });
  const share = (worth: (rank: number) => number): number =>
    ranks.reduce((sum, rank) => sum + (rank > 0 ? worth(rank) : 0), 0) / Math.max(1, ranks.length);
  return {
    'recall@1': share((rank) => (rank === 1 ? 1 : 0)),
    'recall@10': share((rank) => (rank <= 10 ? 1 : 0)),
    mrr: share((rank) => 1 / rank),
  };
}

export function judged(pairs: readonly Pair[], found: Found): Judged {
  const part = (easy: boolean): Figures => {
    const kept = pairs.map(({ kind }) => (kind === 'follow-up-by-title') === easy);
    return judge(
      pairs.filter((_, i) => kept[i]),
      found.filter((_, i) => kept[i]),
    );
  };
  return { ...judge(pairs, found), easy: part(true), hard: part(false) };
}

/** The standard error of a share out of `count`; for a mean of reciprocal ranks, an upper bound. */
export function uncertainty(share: number, count: number): number {
  return Math.sqrt((share * (1 - share)) / Math.max(1, count));
}
