/** Automatic numbers of Word: numbering.xml in, the label of each list paragraph ("Vraag 3", "2)", "a.") out. */
import { Parser } from 'htmlparser2';
import { Depth } from '../markup/depth.ts';

interface Level {
  start: number;
  form: string;
  text: string;
}

interface List {
  /** Id of its form. */
  form: string;
  /** The number at which it restarts. */
  start?: number;
}

/** Gives the next label for a paragraph of a list. */
export type Labels = (numId: string, ilvl: number) => string;

export function labelsOf(xml: string | undefined): Labels {
  const abstract = new Map<string, Level[]>();
  const lists = new Map<string, List>();
  if (xml) read(xml, abstract, lists);
  // Lists of one form continue each other's count, unless one says that it restarts.
  const states = new Map<string, number[]>();
  const begun = new Set<string>();
  return (numId, ilvl) => {
    const list = lists.get(numId);
    const levels = list && abstract.get(list.form);
    const level = levels?.[ilvl];
    if (!list || !levels || !level || numId === '0') return '';
    const state = states.get(list.form) ?? [];
    states.set(list.form, state);
    if (!begun.has(numId) && list.start !== undefined) state.splice(0, state.length, list.start - 1);
    begun.add(numId);
    state[ilvl] = (state[ilvl] ?? level.start - 1) + 1;
    state.length = ilvl + 1;
    if (level.form === 'bullet') return '•';
    if (level.form === 'none') return '';
    return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const depth = Number(digit) - 1;
      return written(state[depth] ?? levels[depth]?.start ?? 1, levels[depth]?.form ?? 'decimal');
    });
  };
}

function read(xml: string, abstract: Map<string, Level[]>, lists: Map<string, List>): void {
  let current: Level[] | undefined;
  let level: Level | undefined;
  let list: string | undefined;
  let override = 0;
  const nesting = new Depth();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        nesting.open();
        const val = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') {
          current = [];
          abstract.set(attributes['w:abstractNumId'] ?? '', current);
        }
        if (name === 'w:num') list = attributes['w:numId'];
        else if (name === 'w:abstractNumId' && list !== undefined) lists.set(list, { form: val });
        else if (name === 'w:lvlOverride') override = Number(attributes['w:ilvl']);
        else if (name === 'w:startOverride' && list !== undefined && override === 0) {
          const own = lists.get(list);
          if (own) own.start ??= Number(val) || 0;
        } else if (name === 'w:lvl' && current && list === undefined) {
          const i = Number(attributes['w:ilvl']);
          level = { start: 1, form: 'decimal', text: '' };
          if (i >= 0 && i < 9) current[i] = level;
        } else if (level && name === 'w:start') level.start = Number(val) || 0;
        else if (level && name === 'w:numFmt') level.form = val;
        else if (level && name === 'w:lvlText') level.text = val.slice(0, 40);
      },
      onclosetag(name) {
        nesting.close();
        if (name === 'w:lvl') level = undefined;
        else if (name === 'w:abstractNum') current = undefined;
        else if (name === 'w:num') list = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

function written(number: number, form: string): string {
  if (form === 'lowerLetter' || form === 'upperLetter') {
    const letter = String.fromCharCode(97 + ((number - 1) % 26));
    return form === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (form !== 'lowerRoman' && form !== 'upperRoman') return String(number);
  const signs: [number, string][] = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let out = '';
  let rest = Math.min(number, 39);
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) out += sign;
  return form === 'upperRoman' ? out.toUpperCase() : out;
}
