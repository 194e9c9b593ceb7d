/** Tabs following the ARIA pattern: arrows move between them, Home and End go to the ends. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Tab {
  id: string;
  label: string;
  content: ComponentChildren;
}

interface Props {
  label: string;
  tabs: Tab[];
  /** The index of the one on view. */
  selected: number;
  onSelect: (index: number) => void;
}

export function Tabs({ label, tabs, selected, onSelect }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const byPointer = useRef(false);
  // A reader who clicks a tab with a field in it wants to type; by key the focus stays on the tabs.
  useEffect(() => {
    if (byPointer.current) panel.current?.querySelector('input')?.focus();
  }, [selected]);
  const select = (index: number) => {
    const wrapped = (index + tabs.length) % tabs.length;
    onSelect(wrapped);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[wrapped]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowRight: selected + 1, ArrowLeft: selected - 1, Home: 0, End: tabs.length - 1 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    byPointer.current = false;
    select(next);
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`vak-${id}`}
            aria-selected={index === selected}
            tabIndex={index === selected ? 0 : -1}
            onClick={(event) => {
              byPointer.current = event.detail > 0;
              select(index);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }, index) => (
        <div
          key={id}
          ref={index === selected ? panel : null}
          role="tabpanel"
          id={`vak-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={index !== selected}
        >
          {content}
        </div>
      ))}
    </>
  );
}
