/** In: a key in a list. Out: the focus moved: by arrows between lines or the buttons of a line, by Home and End to the ends. */
export function moveInList(event: KeyboardEvent): void {
  const lines = linesOf(event.currentTarget);
  const line = lines.findIndex((buttons) => buttons.some(isFocused));
  const button = lines[line]?.findIndex(isFocused) ?? -1;
  const next = {
    ArrowDown: lines[line + 1]?.[button] ?? lines[line + 1]?.[0],
    ArrowUp: lines[line - 1]?.[button] ?? lines[line - 1]?.[0],
    ArrowRight: lines[line]?.[button + 1],
    ArrowLeft: lines[line]?.[button - 1],
    Home: lines[0]?.[0],
    End: lines.at(-1)?.[0],
  }[event.key];
  if (line < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

const linesOf = (list: EventTarget | null): HTMLElement[][] =>
  list instanceof Element
    ? [...list.querySelectorAll('li')].map((line) => [...line.querySelectorAll('button')])
    : [];

const isFocused = (element: Element) => element === document.activeElement;
