/** Texts that a pattern may have a hard time with: the pattern in; texts out, made of its own pieces over and over. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Pattern } from '../tools/patterns.ts';
import { type Family, filled } from './families.ts';

type Node = AST.Alternative | AST.Element | AST.Pattern;

/** Tried where a class of characters must be met. */
const SIGNS = [...'aA1 -.,;:()[]?\n/·–«»"\'\t\u00a0éx0_@&%Z', 'd', '\u2010', '¹'];

/** Some text that the node matches, near enough. */
function sample(node: Node): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.map(sample).find(Boolean) ?? '';
    case 'Alternative':
      return node.elements.map(sample).join('');
    case 'Quantifier':
      return node.max === 0 ? '' : sample(node.element).repeat(Math.max(1, Math.min(node.min, 4)));
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClass':
    case 'CharacterSet': {
      const one = new RegExp(`^${node.raw}$`, 'u');
      return SIGNS.find((sign) => one.test(sign)) ?? node.raw.at(1) ?? '';
    }
    default:
      return '';
  }
}

/** What is repeated in it, with what stands before. */
function* repeated(node: Node, before: string): Generator<[before: string, piece: string]> {
  if (node.type === 'Quantifier') {
    if (node.max > 3) yield [before, sample(node.element)];
    yield* repeated(node.element, before);
  } else if (node.type === 'Alternative') {
    let here = before;
    for (const element of node.elements) {
      yield* repeated(element, here);
      here += sample(element);
    }
  } else if ('alternatives' in node)
    for (const alternative of node.alternatives) yield* repeated(alternative, before);
}

/** Each of its repetitions gone on with, alone and with all before it, ended by what fits nowhere. */
export function pumped({ source, flags }: Pattern): Family[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const texts = new Map<string, Family>();
  const add = (before: string, piece: string): void => {
    if (piece)
      texts.set(JSON.stringify([before, piece]), [
        JSON.stringify([before, piece]),
        (length) => `${before}${filled(length, () => piece)}\u0000`,
      ]);
  };
  const whole = sample(pattern);
  add('', whole);
  for (const [before, piece] of repeated(pattern, '')) {
    add('', before + piece);
    add(before, piece);
    add('', piece);
  }
  return [...texts.values()].slice(0, 24);
}
