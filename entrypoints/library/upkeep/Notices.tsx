/** What the reader must know first: that the browser wiped the library, or that an import was interrupted. */
import type { Library, LibraryState } from '../../../src/library/index.ts';
import { longDate } from '../../../src/strings/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';

interface Props {
  library: Library;
  state: LibraryState;
  /** The reader picked a file. */
  onFiles: (files: readonly File[]) => void;
  /** A notice was dismissed. */
  onChange: () => void;
}

export function Notices({ library, state: { lost, unfinished }, onFiles, onChange }: Props) {
  const strings = useStrings();
  const { bibliotheek } = strings;
  const dismiss = (notice: 'lost' | 'unfinished') => library.dismiss(notice).then(onChange);
  return (
    <>
      {lost && (
        <Notice
          title={bibliotheek.gewist}
          text={bibliotheek.watGewistIs(lost.papers, longDate(strings, lost.day))}
          pick={bibliotheek.kiesBackup}
          onFiles={onFiles}
          onDismiss={() => dismiss('lost')}
        />
      )}
      {unfinished && (
        <Notice
          title={bibliotheek.afgebroken}
          text={bibliotheek.watAfgebrokenIs(unfinished.name, unfinished.done, unfinished.total)}
          pick={bibliotheek.kiesBestand}
          onFiles={onFiles}
          onDismiss={() => dismiss('unfinished')}
        />
      )}
    </>
  );
}

interface NoticeProps {
  title: string;
  text: string;
  /** The label of the button that picks the file to repair it with. */
  pick: string;
  onFiles: Props['onFiles'];
  onDismiss: () => void;
}

function Notice({ title, text, pick, onFiles, onDismiss }: NoticeProps) {
  const { bibliotheek } = useStrings();
  return (
    <section class="notice" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <label class="plain">
        {pick}
        <input
          class="unseen"
          type="file"
          accept=".gz"
          onChange={({ currentTarget }) => onFiles([...(currentTarget.files ?? [])])}
        />
      </label>
      <button type="button" class="plain" onClick={onDismiss}>
        {bibliotheek.begrepen}
      </button>
    </section>
  );
}
