/** A library that does not open: why, and a way to save what can still be read. */
import { useState } from 'preact/hooks';
import { type Exported, failureOf, rescuePapers } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { ProgressView } from '../ProgressView.tsx';
import { LeftOut } from './LeftOut.tsx';
import { fileName, saveFile } from './save-file.ts';

interface Props {
  /** Why it does not open. */
  error: unknown;
  /** Tries to open it once more. */
  again: () => void;
}

type Saving = { progress: { done: number; total: number } } | { exported: Exported } | { hasFailed: true };

export function Rescue({ error, again }: Props) {
  const { bibliotheek, paneel, storing } = useStrings();
  const [saving, setSaving] = useState<Saving>();
  const save = async () => {
    setSaving({ progress: { done: 0, total: 0 } });
    let exported: Exported = { papers: 0, damaged: [] };
    const file = rescuePapers({
      onProgress: (done, total) => setSaving({ progress: { done, total } }),
      onEnd: (end) => {
        exported = end;
      },
    });
    try {
      await saveFile(file, fileName('back-up'));
      setSaving({ exported });
    } catch {
      setSaving({ hasFailed: true });
    }
  };
  return (
    <section class="notice" role="alert">
      <p>{storing[failureOf(error)]}</p>
      {saving && 'progress' in saving ? (
        <ProgressView
          label={bibliotheek.redt(saving.progress.done, saving.progress.total)}
          {...saving.progress}
        />
      ) : (
        <>
          <button type="button" class="plain" onClick={again}>
            {paneel.opnieuw}
          </button>
          <button type="button" class="plain" onClick={() => void save()}>
            {bibliotheek.red}
          </button>
        </>
      )}
      {saving && 'exported' in saving && (
        <p>
          {bibliotheek.gered(saving.exported.papers)} <LeftOut exported={saving.exported} />
        </p>
      )}
      {saving && 'hasFailed' in saving && <p>{bibliotheek.nietGered}</p>}
    </section>
  );
}
