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

/**
 * In a list of questions and answers the answer may follow its question with nothing between them: the question ends
 * with its last question mark before a sentence that asks nothing.
 */
export function splitsOpVraagteken(groepen: readonly Groep[]): Groep[] {
  if (groepen.some((g) => g.soort === 'antwoord')) return [...groepen];
  return groepen.flatMap((g) => {
    const at = g.soort === 'vraag' ? einde(g) : 0;
    if (at === 0 || at >= g.regels.length) return [g];
    const [eerste, ...rest] = g.regels.slice(at);
    if (!eerste) return [g];
    const regels = [{ ...eerste, alinea: true }, ...rest];
    return [
      { ...g, regels: g.regels.slice(0, at) },
      { soort: 'antwoord', nummers: g.nummers, regels, koppen: [] },
    ];
  });
}

/** Index of the line below the last line of the question. */
function einde(g: Groep): number {
  let laatste = 0;
  for (const [i, r] of g.regels.entries()) {
    const tekst = r.tekst.trimEnd();
    if (tekst.endsWith('?')) laatste = i + 1;
    else if (laatste > 0 && /[.!]$/u.test(tekst)) break;
  }
  return laatste;
}
