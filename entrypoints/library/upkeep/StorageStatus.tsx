/** How the library is stored: its size, whether the browser may wipe it, and when it was last backed up. */
import { useState } from 'preact/hooks';
import type { Library, LibraryState } from '../../../src/library/index.ts';
import { longDate, type Strings } from '../../../src/strings/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { ProgressView } from '../ProgressView.tsx';
import { LeftOut } from './LeftOut.tsx';
import { useExport } from './use-export.ts';
import type { Mending } from './use-mending.ts';
import type { Removal } from './use-removal.ts';

/** From this many papers without a back-up, one is due. */
const BACKUP_DUE = 25;

interface Props {
  library: Library;
  removal: Removal;
  mending: Mending;
  state: LibraryState;
  /** Something changed that the library does not report itself. */
  onChange: () => void;
}

export function StorageStatus({ library, removal, mending, state, onChange }: Props) {
  const { bibliotheek, paneel } = useStrings();
  const { progress, hasFailed, exported, save, cancel } = useExport(library);
  return (
    <section class="storage-status" aria-label={bibliotheek.opslag}>
      <Storage state={state} onChange={onChange} />
      <Backup state={state} />
      {progress ? (
        <ProgressView
          label={bibliotheek.maaktBackup(progress.done, progress.total)}
          {...progress}
          cancel={cancel}
        />
      ) : (
        <button type="button" class="plain" onClick={() => void save('back-up').then(onChange)}>
          {bibliotheek.maakBackup}
        </button>
      )}
      {state.removed && !removal.progress && removal.count === 0 && (
        <p>
          {bibliotheek.nogTerug(state.removed.papers)}{' '}
          <button type="button" class="reference" onClick={() => void removal.putBack().then(onChange)}>
            {bibliotheek.zetTerug}
          </button>
        </p>
      )}
      {state.replaced && !removal.progress && (
        <Replaced library={library} papers={state.replaced.papers} onChange={onChange} />
      )}
      {exported && exported.damaged.length > 0 && (
        <p role="status">
          <LeftOut exported={exported} />
        </p>
      )}
      {!mending.progress && !state.damage.index && (
        <p>
          <button type="button" class="reference" onClick={() => void mending.start().then(onChange)}>
            {bibliotheek.herstelIndex}
          </button>
        </p>
      )}
      {hasFailed && <p class="quiet">{paneel.mislukt.bibliotheek}</p>}
    </section>
  );
}

interface ReplacedProps extends Pick<Props, 'library' | 'onChange'> {
  /** Papers of which the earlier text can be put back. */
  papers: number;
}

function Replaced({ library, papers, onChange }: ReplacedProps) {
  const { bibliotheek, paneel } = useStrings();
  const [doing, setDoing] = useState<'nothing' | 'work' | 'failed'>('nothing');
  const putBack = async () => {
    setDoing('work');
    try {
      await library.putBack({ what: 'replaced' });
      setDoing('nothing');
    } catch {
      setDoing('failed');
    }
    onChange();
  };
  return (
    <p>
      {bibliotheek.vervangenTerug(papers)}{' '}
      <button type="button" class="reference" disabled={doing === 'work'} onClick={() => void putBack()}>
        {bibliotheek.zetVorigeTerug}
      </button>
      {doing === 'failed' && <span role="alert"> {paneel.mislukt.bibliotheek}</span>}
    </p>
  );
}

function Storage({ state: { bytes, persisted }, onChange }: Pick<Props, 'state' | 'onChange'>) {
  const strings = useStrings();
  const { bibliotheek } = strings;
  const [isRefused, setRefused] = useState(false);
  const ask = async () => {
    setRefused(!(await navigator.storage.persist()));
    onChange();
  };
  return (
    <p>
      {bytes !== undefined && bibliotheek.gebruikt(sizeOf(strings, bytes))}{' '}
      {persisted ? bibliotheek.blijvend : isRefused ? bibliotheek.nietBlijvend : bibliotheek.vluchtig}{' '}
      {!persisted && !isRefused && (
        <button type="button" class="reference" onClick={() => void ask()}>
          {bibliotheek.maakBlijvend}
        </button>
      )}
    </p>
  );
}

function Backup({ state: { backup } }: Pick<Props, 'state'>) {
  const strings = useStrings();
  const { last, since, missing = 0 } = backup;
  const { bibliotheek } = strings;
  const day = last && longDate(strings, last.slice(0, 10));
  return (
    <p class={since >= BACKUP_DUE ? 'due' : ''}>
      {day ? bibliotheek.backupVan(day, since, missing) : bibliotheek.geenBackup(since)}{' '}
      {missing > 0 && bibliotheek.backupMist(missing)}
    </p>
  );
}

/** "215 MB" */
function sizeOf({ locale }: Strings, bytes: number): string {
  const megabytes = bytes / 1e6;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: megabytes < 10 ? 1 : 0,
  }).format(megabytes);
}
