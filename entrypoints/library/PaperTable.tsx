/** What is held, newest first; a paper can be taken out, and put back at once. */
import { useState } from 'preact/hooks';
import { paperName, partiesLabel, soortLabel } from '../../src/cards/labels.ts';
import { useStrings } from '../../src/cards/own-page.tsx';
import type { Kamerdocument } from '../../src/documents/types.ts';
import type { Library } from '../../src/library/index.ts';
import type { PaperHead } from '../../src/messages/card.ts';
import { longDate } from '../../src/strings/index.ts';

export function PaperTable({ library, papers }: { library: Library; papers: PaperHead[] }) {
  const strings = useStrings();
  const [removed, setRemoved] = useState<Kamerdocument>();
  const remove = async (id: string) => {
    const paper = await library.paper(id);
    if ((await library.remove([id])).length > 0) setRemoved(paper);
  };
  const putBack = async () => {
    await library.putBack();
    setRemoved(undefined);
  };
  return (
    <>
      <div aria-live="polite">
        {removed && (
          <p class="undo">
            {strings.bibliotheek.verwijderd(removed.onderwerp ?? removed.titel)}{' '}
            <button type="button" class="plain" onClick={putBack}>
              {strings.bibliotheek.zetTerug}
            </button>
          </p>
        )}
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.bibliotheek.kolomStuk}</th>
            <th scope="col">{strings.bibliotheek.kolomDatum}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <tr key={paper.id}>
              <th scope="row">
                <span class="label">{soortLabel(strings, paper)}</span> {paperName(strings, paper)}
                {paper.onderwerp && <span class="subject">{paper.onderwerp}</span>}
                <span class="quiet">{partiesLabel(strings, paper)}</span>
              </th>
              <td>{dateOf(strings, paper)}</td>
              <td>
                <button
                  type="button"
                  class="plain"
                  aria-label={strings.bibliotheek.verwijderStuk(paperName(strings, paper))}
                  onClick={() => remove(paper.id)}
                >
                  {strings.bibliotheek.verwijder}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function dateOf(
  strings: Parameters<typeof longDate>[0],
  { ontvangen, datum, ingezonden }: PaperHead,
): string {
  const iso = ontvangen ?? datum ?? ingezonden;
  return iso ? longDate(strings, iso) : '';
}
