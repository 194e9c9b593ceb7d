/**
 * The list of papers, however long: only rows near the view are drawn. To keyboards and screen readers it is a grid that
 * says how many rows there are; arrows move, space selects, enter opens, delete removes.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { loadedValue, useLoaded } from '../../../src/ui/use-loaded.ts';
import { addressOf } from '../route.ts';
import { ShelfHead } from './ShelfHead.tsx';
import { ShelfRow } from './ShelfRow.tsx';
import { all, extend, none, type Selection, toggle } from './selection.ts';
import { MOST_PRINTED, type Printing } from './use-printing.ts';
import { type Rows, useRows } from './use-rows.ts';
import type { ShelfContents, View } from './use-shelf.ts';

interface Props {
  library: Library;
  changes: number;
  shown: ShelfContents;
  view: View;
  onChange: (change: Partial<View>) => void;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onRemove: (ids: string[]) => void;
  printing: Printing;
}

/** Rows that page up and page down move by. */
const PAGE_ROWS = 10;

export function ShelfGrid(props: Props) {
  const { library, changes, shown, view, onChange, selection, onSelect, onRemove, printing } = props;
  const { bibliotheek } = useStrings();
  const { ids, hits } = shown;
  const list = useRef<HTMLTableSectionElement>(null);
  const rows = useRows(list, ids.length);
  const [active, setActive] = useState({ id: '', index: 0 });
  const focusNext = useRef(false);
  const activeIndex = useMemo(() => indexOf(ids, active), [ids, active]);
  const drawn = printing.isWanted
    ? [...ids.keys()].slice(0, MOST_PRINTED)
    : rowsDrawn(rows, activeIndex, ids.length);
  const wanted = drawn.flatMap((index) => ids[index] ?? []);
  const loaded = useLoaded(
    async () => new Map((await library.heads(wanted)).map((head) => [head.id, head])),
    'heads',
    `${changes} ${wanted.join()}`,
  );
  const heads = loadedValue(loaded);
  const isReady = loaded.is === 'here' && !loaded.isOld;

  useEffect(() => {
    if (printing.isWanted && isReady) printing.go();
  }, [printing.isWanted, isReady]);

  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    scrollToRow(list.current, activeIndex, rows.height);
    list.current
      ?.querySelector<HTMLElement>(`[aria-rowindex="${activeIndex + 2}"]`)
      ?.focus({ preventScroll: true });
  }, [activeIndex, ids]);

  const moveTo = (wanted: number, isExtending: boolean) => {
    const next = Math.max(0, Math.min(ids.length - 1, wanted));
    const id = ids[next];
    if (id === undefined) return;
    focusNext.current = true;
    setActive({ id, index: next });
    const from = ids[activeIndex];
    if (isExtending) onSelect(extend(selection.anchor || !from ? selection : toggle(none, from), ids, id));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey } = event;
    const id = ids[activeIndex];
    if (!(event.target as Element).matches('tr') || id === undefined) return;
    const target = MOVES[key]?.(activeIndex, ids.length);
    if (target !== undefined && !ctrlKey && !metaKey) moveTo(target, shiftKey);
    else if (key === ' ') onSelect(shiftKey ? extend(selection, ids, id) : toggle(selection, id));
    else if (key === 'a' && (ctrlKey || metaKey)) onSelect(all(ids));
    else if (key === 'Escape' && selection.ids.size > 0) onSelect(none);
    else if (key === 'Enter') location.hash = addressOf(hits.get(id)?.adres ?? id);
    else if (key === 'Delete') {
      const gone = selection.ids.size > 0 ? selection.ids : new Set([id]);
      const first = ids.findIndex((listed) => gone.has(listed));
      focusNext.current = true;
      const next = ids.slice(first).find((listed) => !gone.has(listed)) ?? ids[first - 1] ?? '';
      setActive({ id: next, index: ids.indexOf(next) });
      onRemove([...gone]);
    } else return;
    event.preventDefault();
  };

  return (
    <table
      role="grid"
      class="grid"
      aria-label={bibliotheek.titel}
      aria-rowcount={ids.length + 1}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
    >
      {drawn.length < ids.length && (
        <caption class="on-paper">
          {printing.isWanted
            ? bibliotheek.eersteOpPapier(drawn.length, ids.length)
            : bibliotheek.nietAllesOpPapier}
        </caption>
      )}
      <ShelfHead
        view={view}
        onChange={onChange}
        isAll={ids.length > 0 && selection.ids.size === ids.length}
        onToggleAll={(on) => onSelect(on ? all(ids) : none)}
      />
      <tbody class="rows" ref={list} style={{ height: `${ids.length * rows.height}px` }}>
        {drawn.map((index) => {
          const id = ids[index] ?? '';
          return (
            <ShelfRow
              key={id}
              id={id}
              index={index}
              top={index * rows.height}
              paper={heads?.get(id) ?? hits.get(id)?.paper}
              hit={hits.get(id)}
              isSelected={selection.ids.has(id)}
              isActive={index === activeIndex}
              isFar={index < rows.from || index >= rows.to}
              onTick={(isExtending) =>
                onSelect(isExtending ? extend(selection, ids, id) : toggle(selection, id))
              }
              onFocus={() => setActive({ id, index })}
            />
          );
        })}
      </tbody>
    </table>
  );
}

const MOVES: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + PAGE_ROWS,
  PageUp: (index) => index - PAGE_ROWS,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The rows near the view, and the one that has the focus, wherever the reader scrolls. */
function rowsDrawn({ from, to }: Rows, active: number, count: number): number[] {
  const near = Array.from({ length: to - from }, (_, offset) => from + offset);
  if (active >= from && active < to) return near;
  return active < count ? [...near, active] : near;
}

/** The row of the active paper now or, if it is gone, of the one that took its place. */
function indexOf(ids: readonly string[], { id, index }: { id: string; index: number }): number {
  if (ids[index] === id) return index;
  const found = ids.indexOf(id);
  return found >= 0 ? found : Math.max(0, Math.min(index, ids.length - 1));
}

/** Scrolls a row into view, below the head that stays at the top. */
function scrollToRow(list: HTMLElement | null, index: number, height: number): void {
  if (!list) return;
  const top = list.getBoundingClientRect().top + index * height;
  const head = list.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
  if (top < head) scrollBy({ top: top - head, behavior: 'instant' });
  else if (top + height > innerHeight) scrollBy({ top: top + height - innerHeight, behavior: 'instant' });
}
