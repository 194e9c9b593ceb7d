import { describe, expect, it } from 'vitest';
import { all, extend, none, toggle, within } from '../../../entrypoints/library/shelf/selection.ts';

const list = ['a', 'b', 'c', 'd', 'e'];
const chosen = ({ ids }: { ids: ReadonlySet<string> }) => [...ids].sort();

describe('a selection', () => {
  it('takes and releases one paper at a time', () => {
    expect(chosen(toggle(toggle(none, 'b'), 'd'))).toEqual(['b', 'd']);
    expect(chosen(toggle(toggle(none, 'b'), 'b'))).toEqual([]);
  });

  it('extends from the paper last chosen to this one, down or up, and again from the same one', () => {
    const from = toggle(none, 'c');
    const down = extend(from, list, 'e');
    expect(chosen(down)).toEqual(['c', 'd', 'e']);
    expect(chosen(extend(down, list, 'a'))).toEqual(list);
  });

  it('starts where it is extended if nothing was chosen yet, or what was chosen is gone', () => {
    expect(chosen(extend(none, list, 'b'))).toEqual(['b']);
    expect(chosen(extend(toggle(none, 'x'), list, 'b'))).toEqual(['b', 'x']);
  });

  it('holds nothing that the list does not show', () => {
    expect(chosen(within(all(list), ['b', 'e', 'f']))).toEqual(['b', 'e']);
  });
});
