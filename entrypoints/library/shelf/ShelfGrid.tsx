/**
 * The list of papers, as long as it may be: only rows near the view are drawn. A grid to keyboards and screen readers,
 * which hear how many rows there are; arrows walk, space selects, enter opens, delete removes.
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
import type { Shown, View } from './use-shelf.ts';

interface Props {
  library: Library;
  changes: number;
  shown: Shown;
  view: View;
  change: (change: Partial<View>) => void;
  selection: Selection;
  select: (selection: Selection) => void;
  remove: (ids: string[]) => void;
  printing: Printing;
}

/** Rows that a press of page up or down walks. */
const PAGE = 10;

export function ShelfGrid(props: Props) {
  const { library, changes, shown, view, change, selection, select, remove, printing } = props;
  const { bibliotheek } = useStrings();
  const { ids, hits } = shown;
  const list = useRef<HTMLTableSectionElement>(null);
  const rows = useRows(list, ids.length);
  const [active, setActive] = useState({ id: '', place: 0 });
  const focusNext = useRef(false);
  const place = useMemo(() => placeOf(ids, active), [ids, active]);
  const drawn = printing.isWanted
    ? [...ids.keys()].slice(0, MOST_PRINTED)
    : placesDrawn(rows, place, ids.length);
  const wanted = drawn.flatMap((i) => ids[i] ?? []);
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
    show(list.current, place, rows.height);
    list.current
      ?.querySelector<HTMLElement>(`[aria-rowindex="${place + 2}"]`)
      ?.focus({ preventScroll: true });
  }, [place, ids]);

  const walkTo = (to: number, stretch: boolean) => {
    const next = Math.max(0, Math.min(ids.length - 1, to));
    const id = ids[next];
    if (id === undefined) return;
    focusNext.current = true;
    setActive({ id, place: next });
    const from = ids[place];
    if (stretch) select(extend(selection.anchor || !from ? selection : toggle(none, from), ids, id));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey } = event;
    const id = ids[place];
    if (!(event.target as Element).matches('tr') || id === undefined) return;
    const step = STEPS[key]?.(place, ids.length);
    if (step !== undefined && !ctrlKey && !metaKey) walkTo(step, shiftKey);
    else if (key === ' ') select(shiftKey ? extend(selection, ids, id) : toggle(selection, id));
    else if (key === 'a' && (ctrlKey || metaKey)) select(all(ids));
    else if (key === 'Escape' && selection.ids.size > 0) select(none);
    else if (key === 'Enter') location.hash = addressOf(hits.get(id)?.adres ?? id);
    else if (key === 'Delete') {
      const gone = selection.ids.size > 0 ? selection.ids : new Set([id]);
      const first = ids.findIndex((one) => gone.has(one));
      focusNext.current = true;
      const next = ids.slice(first).find((one) => !gone.has(one)) ?? ids[first - 1] ?? '';
      setActive({ id: next, place: ids.indexOf(next) });
      remove([...gone]);
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
        change={change}
        isAll={ids.length > 0 && selection.ids.size === ids.length}
        onAll={(on) => select(on ? all(ids) : none)}
      />
      <tbody class="rows" ref={list} style={{ height: `${ids.length * rows.height}px` }}>
        {drawn.map((i) => {
          const id = ids[i] ?? '';
          return (
            <ShelfRow
              key={id}
              id={id}
              place={i}
              top={i * rows.height}
              paper={heads?.get(id) ?? hits.get(id)?.paper}
              hit={hits.get(id)}
              isSelected={selection.ids.has(id)}
              isActive={i === place}
              isFar={i < rows.from || i >= rows.to}
              onTick={(stretch) => select(stretch ? extend(selection, ids, id) : toggle(selection, id))}
              onFocus={() => setActive({ id, place: i })}
            />
          );
        })}
      </tbody>
    </table>
  );
}

const STEPS: Record<string, (place: number, count: number) => number> = {
  ArrowDown: (place) => place + 1,
  ArrowUp: (place) => place - 1,
  PageDown: (place) => place + PAGE,
  PageUp: (place) => place - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The rows near the view, and the one that has the focus wherever the reader scrolls to. */
function placesDrawn({ from, to }: Rows, active: number, count: number): number[] {
  const places = Array.from({ length: to - from }, (_, i) => from + i);
  if (active >= from && active < to) return places;
  return active < count ? [...places, active] : places;
}

/** Where the active paper stands now; where it is gone, what took its place. */
function placeOf(ids: readonly string[], { id, place }: { id: string; place: number }): number {
  if (ids[place] === id) return place;
  const found = ids.indexOf(id);
  return found >= 0 ? found : Math.max(0, Math.min(place, ids.length - 1));
}

/** Scrolls a row into what is seen below the head that stays in view. */
function show(list: HTMLElement | null, place: number, height: number): void {
  if (!list) return;
  const top = list.getBoundingClientRect().top + place * height;
  const head = list.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
  if (top < head) scrollBy({ top: top - head, behavior: 'instant' });
  else if (top + height > innerHeight) scrollBy({ top: top + height - innerHeight, behavior: 'instant' });
}
