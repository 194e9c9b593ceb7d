/** The document in the card's frame, on a page that moves the frame about; the page is played by the test. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { framedDocument } from '../../src/page/framed-document.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function playFrame() {
  const replace = vi.fn();
  const frame = Object.assign(new EventTarget(), {
    ownerDocument: 'the page',
    contentDocument: null as string | null,
    contentWindow: { location: { replace } },
    src: '',
  });
  const framed = framedDocument(frame as unknown as HTMLIFrameElement, () => 'x:/card.html');
  const loadsAs = (document: string | null) => {
    frame.contentDocument = document;
    frame.dispatchEvent(new Event('load'));
  };
  return {
    ...{ frame, framed, replace },
    isPutIn(times = 1) {
      for (let i = 0; i < times; i++) loadsAs('empty');
    },
    /** What is of another origin cannot be seen. */
    arrives: () => loadsAs(null),
  };
}

test('it loads once where the frame is put, again where that is moved, and never by an attribute', () => {
  const { frame, replace, isPutIn, arrives } = playFrame();
  isPutIn();
  arrives();
  expect(replace.mock.calls).toEqual([['x:/card.html']]);
  isPutIn();
  expect(replace).toHaveBeenCalledTimes(2);
  expect(frame.src).toBe('');
});

test('a page that moves it without end is left with an empty frame, until the reader wants a card', () => {
  const { framed, replace, isPutIn, arrives } = playFrame();
  isPutIn(1000);
  const byItself = replace.mock.calls.length;
  expect(byItself).toBeLessThan(20);
  framed.loadIfEmpty();
  arrives();
  framed.loadIfEmpty();
  expect(replace).toHaveBeenCalledTimes(byItself + 1);
  isPutIn(1000);
  expect(replace).toHaveBeenCalledTimes(byItself + 1);
  vi.advanceTimersByTime(120_000);
  isPutIn();
  expect(replace).toHaveBeenCalledTimes(byItself + 2);
});

test('in another document than its own it does not load', () => {
  const { frame, framed, replace, isPutIn } = playFrame();
  frame.ownerDocument = 'a frame of the page';
  isPutIn();
  framed.loadIfEmpty();
  expect(replace).not.toHaveBeenCalled();
});
