/** Tabs after the ARIA pattern: arrows move between them, Home and End to the ends. */
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
  /** Index of the one on view. */
  selected: number;
  onSelect: (index: number) => void;
}

export function Tabs({ label, tabs, selected, onSelect }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const byPointer = useRef(false);
  // Who points at a tab with a field in it wants to type; by key the focus stays among the tabs.
  useEffect(() => {
    if (byPointer.current) field.current?.querySelector('input')?.focus();
  }, [selected]);
  const select = (index: number) => {
    const to = (index + tabs.length) % tabs.length;
    onSelect(to);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: selected + 1, ArrowLeft: selected - 1, Home: 0, End: tabs.length - 1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    byPointer.current = false;
    select(to);
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
          ref={index === selected ? field : null}
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
