/**
 * The shape of every request as it may arrive. In: a message. Out: a request of the protocol, or an error. Bounds are
 * generous for real pages, and small enough that nothing hostile keeps the background busy.
 */
import { z } from 'zod';
import { REFERENCE_KINDS } from '../references/types.ts';
import { LARGEST_PAGE, sizeOf } from './bounds.ts';
import type { RequestName, Requests } from './protocol.ts';

// Extension pages run under a policy without eval; Zod must not try.
z.config({ jitless: true });

const offset = z.int().min(0).max(100_000_000);
const short = z.string().max(2_000);
const shorts = z.array(short).max(500);
const numbers = z.array(z.int().min(0).max(100_000)).max(2_000);

export const reference = z.strictObject({
  start: offset,
  end: offset,
  kind: z.enum(REFERENCE_KINDS),
  ids: shorts,
  items: z
    .array(z.strictObject({ start: offset, end: offset, id: short }))
    .max(2_000)
    .optional(),
  gelezen: z
    .strictObject({
      kamer: z.enum(['I', 'II']).optional(),
      vergaderjaar: short.optional(),
      dossier: short.optional(),
      nummer: short.optional(),
    })
    .optional(),
  pinpoint: z
    .strictObject({
      vraag: numbers.optional(),
      antwoord: numbers.optional(),
      voetnoot: numbers.optional(),
      pagina: shorts.optional(),
      bijlage: z.literal(true).optional(),
    })
    .optional(),
  namen: shorts.optional(),
  datum: short.optional(),
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

const standing = z.strictObject({ page: short.optional(), document: short.optional() });

/** One schema per request; the compiler holds them to the protocol. */
export const schemas: { [N in RequestName]: z.ZodType<Requests[N]['request']> } = {
  settings: z.strictObject({}),
  'read-page': pageText,
  card: z.strictObject({ reference, standing }),
  overview: z.strictObject({ page: short }),
  related: z.strictObject({
    subject: z.union([
      z.strictObject({ page: short }),
      z.strictObject({ document: short, page: short.optional() }),
      z.strictObject({ text: z.string().max(100_000) }),
    ]),
  }),
  'library-trouble': z.strictObject({}),
  search: z.strictObject({ query: short }),
  'meet-script': z.strictObject({ password: short }),
  'open-panel': z.strictObject({ reference, standing }),
  'keep-page': z.strictObject({ page: short }),
};
