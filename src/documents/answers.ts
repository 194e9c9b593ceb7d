/**
 * Answers printed without a heading: the question is set in bold or italic and the plain paragraphs below it answer
 * it. Parts in; a part that holds both is split, where no other part answers that question.
 */
import type { Groep } from './parts.ts';

export function splitsAntwoorden(groepen: Groep[]): void {
  const beantwoord = new Set(groepen.filter((g) => g.soort === 'antwoord').flatMap((g) => g.nummers));
  // Only in a paper that answers: one with headings for some answers, or a reply to every question in this way.
  const vragen = groepen.filter((g) => g.soort === 'vraag');
  const los = vragen.filter((g) => !g.nummers.some((n) => beantwoord.has(n)) && plaats(g) > 0);
  if (beantwoord.size === 0 && los.length < vragen.length) return;
  for (const vraag of los) {
    const at = plaats(vraag);
    const regels = vraag.regels.slice(at);
    vraag.regels = vraag.regels.slice(0, at);
    groepen.splice(groepen.indexOf(vraag) + 1, 0, {
      soort: 'antwoord',
      nummers: vraag.nummers,
      regels,
      koppen: [],
    });
  }
}

/** Index of the first plain paragraph below a question in strong print; 0 where there is none. */
function plaats(g: Groep): number {
  if (!g.regels[0]?.kop) return 0;
  const at = g.regels.findIndex((r) => !r.kop && r.alinea);
  return Math.max(0, at);
}
