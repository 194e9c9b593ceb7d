/** What the reader must know before all else: the browser wiped the library, or an import was broken off. */

import type { Library, LibraryState } from '../../../src/library/index.ts';
import { longDate } from '../../../src/strings/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';

interface Props {
  library: Library;
  state: LibraryState;
  /** The reader picked a file. */
  take: (files: readonly File[]) => void;
  /** A notice was read. */
  changed: () => void;
}

export function Notices({ library, state: { lost, unfinished }, take, changed }: Props) {
  const strings = useStrings();
  const { bibliotheek } = strings;
  const dismiss = (notice: 'lost' | 'unfinished') => library.dismiss(notice).then(changed);
  return (
    <>
      {lost && (
        <Notice
          title={bibliotheek.gewist}
          text={bibliotheek.watGewistIs(lost.papers, longDate(strings, lost.day))}
          pick={bibliotheek.kiesBackup}
          take={take}
          dismiss={() => dismiss('lost')}
        />
      )}
      {unfinished && (
        <Notice
          title={bibliotheek.afgebroken}
          text={bibliotheek.watAfgebrokenIs(unfinished.name, unfinished.done, unfinished.total)}
          pick={bibliotheek.kiesBestand}
          take={take}
          dismiss={() => dismiss('unfinished')}
        />
      )}
    </>
  );
}

interface NoticeProps {
  title: string;
  text: string;
  /** On the button that picks the file that mends it. */
  pick: string;
  take: Props['take'];
  dismiss: () => void;
}

function Notice({ title, text, pick, take, dismiss }: NoticeProps) {
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
          onChange={({ currentTarget }) => take([...(currentTarget.files ?? [])])}
        />
      </label>
      <button type="button" class="plain" onClick={dismiss}>
        {bibliotheek.begrepen}
      </button>
    </section>
  );
}
