/**
 * Every paper that this product ships or ever shipped. A back-up may speak of these as the product's own, and of no
 * others: it may come from anybody.
 */
import type { Kamerdocument } from '../../documents/types.ts';

/**
 * By number, the SHA-256 of each text of it that was in a version: of its JSON, as `seeds.json` and a body have it. A
 * text that changes is added here beside the earlier ones.
 */
export const SHIPPED: Readonly<Record<string, readonly string[]>> = {
  'ah-tk-20252026-403': ['1e0930a7481ade796f256cbf6c224a82318d57e9e639d379619da0230aae2283'],
  'ah-tk-20252026-726': ['c1c949ecbe39fc5e848cb23d069ffd833265a36758decf216e07aece5bbfc73a'],
  'lokaal-d44f2fb03aa60e8b': ['fbac0a82ac3f507c6aec75028a52563a96e30765c607b7c9a5e6db4f820403ed'],
  'lokaal-d541006d741ccb56': ['f03e640931c4ae818648c469cf3761a624301ab187621ed5062492e087c7163a'],
  'lokaal-4759825ce09bb4de': ['6ee2956c3bc90d904782b800dc1d6551a4e1c03d387f33861520aa2503d4308f'],
};

export const isShippedNumber = (id: string): boolean => Object.hasOwn(SHIPPED, id);

/** Whether a paper is, word for word, one that the product shipped. */
export async function isShippedText(paper: Kamerdocument): Promise<boolean> {
  if (!isShippedNumber(paper.id)) return false;
  const json = new TextEncoder().encode(JSON.stringify(paper));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', json));
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return SHIPPED[paper.id]?.includes(hex) ?? false;
}
