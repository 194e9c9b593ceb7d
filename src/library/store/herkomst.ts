/**
 * How much the origin of a paper counts. In: where it came from, and its identifier. Out: its standing, by which one
 * reading may take the place of another, and how far it may speak for the other papers of its set.
 */
import { isDocumentNumber, isOfficialPaper, isZaak } from '../../references/index.ts';
import { type Herkomst, type HerkomstSoort, isSaidByBackup } from '../../view-models/herkomst.ts';
import { isShippedNumber } from './shipped.ts';
import { z } from './zod.ts';

/**
 * A reading never takes the place of one that stands higher, unless the reader says so; of equals the last one counts.
 * What is merely remembered of a page is no paper: it stands below all of these.
 */
const STANDING: Record<HerkomstSoort, number> = {
  dienst: 5,
  meegeleverd: 4,
  bestand: 3,
  // Perhaps a file: what stands lower must ask.
  onbekend: 3,
  pakket: 2,
  'back-up': 2,
  pagina: 1,
};

export const standingOf = ({ soort }: Herkomst): number => STANDING[soort];

/** What both the papers of a set and their origins are judged by. */
export interface Sourced {
  id: string;
  herkomst: Herkomst;
}

/**
 * How far a paper may speak for others about the same questions: 2 for what came from an official service or with the
 * product, and for what the reader brought under an official number; 1 where a pack or back-up gives it that number; 0
 * where it has none, as anybody can write the zaak and the questions of another paper into a file.
 *
 * A paper of this very library that was here before origins were kept goes on speaking as it did. In a back-up it does
 * not (`saidByBackup`): the library in it need not be this reader's.
 */
export function voiceOf({ id, herkomst }: Sourced): 0 | 1 | 2 {
  const { soort } = herkomst;
  if (soort === 'dienst' || soort === 'meegeleverd' || soort === 'onbekend') return 2;
  if (!isOfficialPaper(id)) return 0;
  return soort === 'pakket' || soort === 'back-up' || isSaidByBackup(herkomst) ? 1 : 2;
}

/**
 * What is kept of the origin that a back-up says a paper has; `source` is that back-up. That a paper is official, the
 * product's or of unknown origin makes it speak for others, and is not taken from a file that anybody can make.
 */
export function saidByBackup(said: Herkomst, source: Herkomst): Herkomst {
  if (said.soort === 'bestand' || said.soort === 'pagina') return { ...said, volgens: 'back-up' };
  return said.soort === 'pakket' || said.soort === 'back-up' ? said : source;
}

/** Whether the same text, brought again, has the better origin: a higher one, or what only a back-up said of it. */
export function isBetter(herkomst: Herkomst, held: Herkomst): boolean {
  const higher = standingOf(herkomst) - standingOf(held);
  return higher > 0 || (higher === 0 && isSaidByBackup(held) && !isSaidByBackup(herkomst));
}

/** Signs that nobody sees, and that may turn a name around. */
const UNSEEN = /\p{C}/gu;
const MOST_LETTERS = 200;

/** The name of a file as it is kept and shown. */
export const fileName = (name: string): string => name.replace(UNSEEN, '').slice(0, MOST_LETTERS);

const naam = z.string().max(2_000).transform(fileName);
const adres = z
  .string()
  .max(2_000)
  .transform((text) => text.replace(UNSEEN, ''));
const dag = z.union([z.iso.date(), z.literal('')]);
const volgens = z.literal('back-up').optional();

/** As a back-up says it. */
export const herkomstSchema: z.ZodType<Herkomst> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('dienst'), adres, dag }),
  z.strictObject({ soort: z.literal('meegeleverd') }),
  z.strictObject({ soort: z.literal('bestand'), naam, dag, volgens }),
  z.strictObject({ soort: z.enum(['pakket', 'back-up']), naam, dag }),
  z.strictObject({ soort: z.literal('pagina'), adres, dag, volgens }),
  z.strictObject({ soort: z.literal('onbekend') }),
]);

/** Of a paper of which nothing says where it came from. */
export const UNKNOWN: Herkomst = { soort: 'onbekend' };

/**
 * What the stored row of a paper says, whatever state it is in. Before version 3 of the database it said only whether its
 * paper came with the product or was brought by the reader; and a back-up could make it say so of any paper.
 */
export function originIn(value: unknown, id: unknown): Herkomst {
  if (value === 'pack')
    return typeof id === 'string' && isShippedNumber(id) ? { soort: 'meegeleverd' } : UNKNOWN;
  return herkomstSchema.safeParse(value).data ?? UNKNOWN;
}

/** The day that something comes in, as an ISO date. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Of a paper that comes in now, out of a file by this name. */
export const fromFile = (name: string): Herkomst => ({
  soort: 'bestand',
  naam: fileName(name),
  dag: today(),
});

/** Of a paper that comes in now, from the page at this address; of its query only the numbers of the paper are kept. */
export function fromPage(url: string): Herkomst {
  const page = URL.parse(url);
  if (!page) return { soort: 'pagina', adres: '', dag: today() };
  const numbers = ['id', 'did'].flatMap((name) => {
    const number = page.searchParams.get(name) ?? '';
    return isZaak(number) || isDocumentNumber(number) ? `${name}=${number}` : [];
  });
  const query = numbers.length > 0 ? `?${numbers.join('&')}` : '';
  return { soort: 'pagina', adres: `${page.origin}${page.pathname}${query}`, dag: today() };
}
