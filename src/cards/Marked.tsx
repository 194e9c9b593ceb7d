/** Text with some ranges of it marked. */
export function Marked({ text, marks }: { text: string; marks: { start: number; end: number }[] }) {
  let done = 0;
  const pieces = marks.flatMap(({ start, end }) => {
    const before = text.slice(done, start);
    done = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(done)}
    </>
  );
}
