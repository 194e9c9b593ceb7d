/**
 * The shape of every request as it may arrive. In: a message. Out: a request of the protocol, or an error. Bounds are
 * generous for real pages, and small enough that nothing hostile keeps the background busy.
 */
import { z } from 'zod';
import { isAddress, isIdentifier } from '../references/index.ts';
import { REFERENCE_KINDS } from '../references/types.ts';
import { LARGEST_PAGE, LONGEST_TEXT, LONGEST_WORD, sizeOf } from './bounds.ts';
import type { RequestName, Requests } from './protocol.ts';

// Extension pages run under a policy without eval; Zod must not try.
z.config({ jitless: true });

/** Letters of a search: it is cut to these, as a whole page may be selected. */
export const LONGEST_SEARCH = 2_000;

const offset = z.int().min(0).max(100_000_000);
const word = z.string().max(LONGEST_WORD);
/** No list that is recognised is longer. */
const MOST_LISTED = 100;
const words = z.array(word).max(MOST_LISTED);
const numbers = z.array(z.int().min(0).max(100_000)).max(MOST_LISTED);
/** A text of the reader's, of which the beginning says enough. */
const cutTo = (most: number) => z.string().transform((text) => text.slice(0, most));
/** What only looks like an identifier stands for nothing. */
const ids = words.transform((all) => all.filter(isIdentifier));
const adres = word.refine(isAddress);

export const reference = z.strictObject({
  start: offset,
  end: offset,
  kind: z.enum(REFERENCE_KINDS),
  ids,
  items: z
    .array(z.strictObject({ start: offset, end: offset, id: word }))
    .max(MOST_LISTED)
    .transform((all) => all.filter(({ id }) => isIdentifier(id)))
    .optional(),
  gelezen: z
    .strictObject({
      kamer: z.enum(['I', 'II']).optional(),
      vergaderjaar: word.optional(),
      dossier: word.optional(),
      nummer: word.optional(),
    })
    .optional(),
  pinpoint: z
    .strictObject({
      vraag: numbers.optional(),
      antwoord: numbers.optional(),
      voetnoot: numbers.optional(),
      pagina: words.optional(),
      bijlage: z.literal(true).optional(),
    })
    .optional(),
  namen: words.optional(),
  datum: word.optional(),
  waarschijnlijk: z.literal(true).optional(),
});

const block = z.strictObject({
  text: z.string(),
  heading: z.int().min(1).max(6).optional(),
  pieces: z
    .array(
      z.strictObject({
        start: offset,
        end: offset,
        sup: z.literal(true).optional(),
        href: z.string().optional(),
      }),
    )
    .optional(),
});

const pageText = z
  .strictObject({ url: z.string().max(20_000), blocks: z.array(block) })
  .refine(({ blocks }) => sizeOf(blocks) <= LARGEST_PAGE);

const standing = z.strictObject({ page: word.optional(), document: adres.optional() });

/** One schema per request; the compiler holds them to the protocol. */
export const schemas: { [N in RequestName]: z.ZodType<Requests[N]['request']> } = {
  settings: z.strictObject({}),
  'read-page': pageText,
  card: z.strictObject({ reference, standing }),
  overview: z.strictObject({ page: word }),
  related: z.strictObject({
    subject: z.union([
      z.strictObject({ page: word }),
      z.strictObject({ document: adres, page: word.optional() }),
      z.strictObject({ text: cutTo(LONGEST_TEXT) }),
    ]),
  }),
  'library-trouble': z.strictObject({}),
  search: z.strictObject({ query: cutTo(LONGEST_SEARCH) }),
  'meet-script': z.strictObject({ password: word }),
  'open-panel': z.strictObject({ reference, standing }),
  'keep-page': z.strictObject({ page: word }),
};
