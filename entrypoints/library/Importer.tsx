/** Where papers come in: dropped or picked, with progress, cancel, and a sentence for each that could not be read. */
import { useRef, useState } from 'preact/hooks';
import { useStrings } from '../../src/cards/own-page.tsx';
import { UnreadableDocument } from '../../src/documents/index.ts';
import type { Library } from '../../src/library/index.ts';
import type { Strings } from '../../src/strings/index.ts';
import { importFiles, type Outcome, type Progress } from './import-files.ts';

/** What the file picker offers; what a file is, its contents tell. */
const OFFERED = '.pdf,.docx,.xml,.html,.htm,.txt';

export function Importer({ library }: { library: Library }) {
  const strings = useStrings();
  const [progress, setProgress] = useState<Progress>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [over, setOver] = useState(false);
  const cancel = useRef<AbortController | undefined>(undefined);
  const picker = useRef<HTMLInputElement>(null);

  const take = async (files: File[]) => {
    if (files.length === 0 || progress) return;
    cancel.current = new AbortController();
    setOutcome(undefined);
    const { signal } = cancel.current;
    setOutcome(await importFiles(library, files, { onProgress: setProgress, signal }));
    setProgress(undefined);
  };

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take([...(event.dataTransfer?.files ?? [])]);
  };

  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-label={strings.bibliotheek.toevoegen}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {progress ? (
        <>
          <p aria-live="polite">
            {strings.bibliotheek.leest(progress.done + 1, progress.total, progress.name)}
          </p>
          <progress value={progress.done} max={progress.total} aria-label={strings.bibliotheek.voortgang} />
          <button type="button" class="plain" onClick={() => cancel.current?.abort()}>
            {strings.bibliotheek.annuleer}
          </button>
        </>
      ) : (
        <>
          <p>{strings.bibliotheek.sleep}</p>
          <button type="button" class="plain" onClick={() => picker.current?.click()}>
            {strings.bibliotheek.kies}
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
          void take(files);
        }}
      />
      <div aria-live="polite">{outcome && <OutcomeView outcome={outcome} strings={strings} />}</div>
    </section>
  );
}

function OutcomeView({ outcome, strings }: { outcome: Outcome; strings: Strings }) {
  const { added, unchanged, failed, cancelled } = outcome;
  return (
    <>
      <p class="outcome">
        {strings.bibliotheek.uitkomst(added, unchanged)}
        {cancelled && ` ${strings.bibliotheek.geannuleerd}`}
      </p>
      {failed.length > 0 && (
        <ul class="failed">
          {failed.map(({ name, error }) => (
            <li key={name}>
              <strong>{name}</strong>: {reasonFor(strings, error)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function reasonFor(strings: Strings, error: unknown): string {
  return error instanceof UnreadableDocument
    ? strings.onleesbaar[error.reason]
    : strings.bibliotheek.nietBewaard;
}
