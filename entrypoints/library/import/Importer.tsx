/**
 * Where papers come in: dropped anywhere on the page, or picked. Shows progress, lets the reader stop, asks where an
 * import may not decide by itself, and gives a sentence for each file that could not be used.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { UnreadableDocument } from '../../../src/documents/index.ts';
import { failureOf, UnusableFile } from '../../../src/library/index.ts';
import type { Strings } from '../../../src/strings/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { ProgressView } from '../ProgressView.tsx';
import { filesIn } from './dropped-files.ts';
import type { Outcome, Progress } from './import-files.ts';
import type { Import, Question } from './use-import.ts';

/** What the file picker offers; a file's contents decide what it is. */
const OFFERED = '.pdf,.docx,.xml,.html,.htm,.txt,.gz';

export function Importer({ importing }: { importing: Import }) {
  const { progress, question, outcome, start, replaceWithheld, cancel } = importing;
  const strings = useStrings();
  const { bibliotheek } = strings;
  const picker = useRef<HTMLInputElement>(null);
  const isOver = useDrop((files) => void start(files));
  return (
    <section class={isOver ? 'importer over' : 'importer'} aria-label={bibliotheek.toevoegen}>
      {question ? (
        <QuestionView question={question} />
      ) : progress ? (
        <ProgressView label={labelOf(strings, progress)} {...progress} cancel={cancel} />
      ) : (
        <>
          <p>{bibliotheek.sleep}</p>
          <button type="button" class="plain" onClick={() => picker.current?.click()}>
            {bibliotheek.kies}
          </button>
        </>
      )}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={OFFERED}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          void start(files);
        }}
      />
      <div aria-live="polite">
        {outcome && (
          <OutcomeView
            outcome={outcome}
            onReplace={replaceWithheld}
            onTakeWhole={(file) => void start([file], { onlyWhole: true })}
          />
        )}
      </div>
    </section>
  );
}

function labelOf({ bibliotheek }: Strings, { stage, name, done, total }: Progress): string {
  if (stage === 'checking') return bibliotheek.kijktNa(name);
  return stage === 'entering' ? bibliotheek.bewaart(done, total) : bibliotheek.leest(done + 1, total, name);
}

/** Calls `onFiles` with files dropped anywhere on the page; returns whether any are being dragged over it. */
function useDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const stop = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) =>
      addEventListener(type, listener, { signal: stop.signal });
    on('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    on('drop', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      void filesIn(event.dataTransfer).then((files) => latest.current(files));
    });
    return () => stop.abort();
  }, []);
  return isOver;
}

function QuestionView({ question: { name, papers, answer } }: { question: Question }) {
  const { bibliotheek } = useStrings();
  return (
    <div role="alert">
      <p>{bibliotheek.veel(name, papers)}</p>
      <p>
        <button type="button" class="plain" onClick={() => answer(true)}>
          {bibliotheek.bewaarVeel}
        </button>{' '}
        <button type="button" class="plain" onClick={() => answer(false)}>
          {bibliotheek.bewaarNiet}
        </button>
      </p>
    </div>
  );
}

interface OutcomeProps {
  outcome: Outcome;
  /** Enters what was withheld. */
  onReplace: () => Promise<void>;
  /** The reader wants what is whole of a file that was refused. */
  onTakeWhole: (file: File) => void;
}

function OutcomeView({ outcome, onReplace, onTakeWhole }: OutcomeProps) {
  const strings = useStrings();
  const { bibliotheek } = strings;
  const { added, replaced, unchanged, removed, withheld, failed, cancelled } = outcome;
  const counts = { nieuw: added, vervangen: replaced, bekend: unchanged, verwijderd: removed };
  return (
    <>
      <p class="outcome">
        {bibliotheek.uitkomst(counts)}
        {cancelled && ` ${bibliotheek.geannuleerd}`}
      </p>
      {withheld.length > 0 && (
        <p class="withheld">
          {bibliotheek.nietVervangen(withheld.length)}{' '}
          <button type="button" class="reference" onClick={() => void onReplace()}>
            {bibliotheek.vervangToch}
          </button>
        </p>
      )}
      {failed.length > 0 && (
        <ul class="failed">
          {failed.map(({ name, error, file }) => (
            <li key={name}>
              <strong>{name}</strong>: {reasonFor(strings, error)}{' '}
              {file && error instanceof UnusableFile && error.whole > 0 && (
                <button type="button" class="reference" onClick={() => onTakeWhole(file)}>
                  {bibliotheek.neemGoede(error.whole)}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function reasonFor(strings: Strings, error: unknown): string {
  if (error instanceof UnreadableDocument) return strings.onleesbaar[error.reason];
  if (error instanceof UnusableFile) return strings.onbruikbaar[error.reason];
  const failure = failureOf(error);
  return failure === 'onbekend' ? strings.bibliotheek.nietBewaard : strings.storing[failure];
}
