/** One paper in the list: its subject, and below that what was found in it or who asked whom. */
import { deelLabel, paperName, partiesLabel, soortLabel } from '../../../src/cards/labels.ts';
import { Marked } from '../../../src/cards/Marked.tsx';
import { longDate } from '../../../src/strings/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import type { PaperHead } from '../../../src/view-models/card.ts';
import type { SearchHit } from '../../../src/view-models/results.ts';
import { capital } from '../paper/capital.ts';
import { addressOf } from '../route.ts';

interface Props {
  id: string;
  /** In the list, from 0. */
  index: number;
  top: number;
  /** Absent until loaded. */
  paper: PaperHead | undefined;
  hit: SearchHit | undefined;
  isSelected: boolean;
  isActive: boolean;
  /** Far from the view: only laid out on paper, so that the browser need not lay out thousands. */
  isFar: boolean;
  /** The tick was pressed; with shift, to extend the selection to here. */
  onTick: (isExtending: boolean) => void;
  onFocus: () => void;
}

export function ShelfRow(props: Props) {
  const { id, index, top, paper, hit, isSelected, isActive, isFar, onTick, onFocus } = props;
  const strings = useStrings();
  const name = paper ? paperName(strings, paper) : '';
  const subject = paper?.onderwerp ?? paper?.titel ?? name;
  const beschadigd = paper?.beschadigd && strings.kaart.beschadigd;
  const day = paper?.ontvangen ?? paper?.datum ?? paper?.ingezonden;
  return (
    <tr
      class={isFar && !isActive ? 'row on-paper' : 'row'}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      style={{ top: `${top}px` }}
      onFocus={onFocus}
    >
      <td class="tick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          aria-label={strings.bibliotheek.selecteer(name)}
          onClick={(event) => onTick(event.shiftKey)}
        />
      </td>
      <th scope="row" class="what">
        {paper && (
          <a href={addressOf(hit?.adres ?? id)} tabIndex={-1} title={subject}>
            {capital(subject)}
          </a>
        )}
        {hit && hit.zin !== subject ? (
          <span class="found">
            {hit.deel && <span class="quiet">{deelLabel(strings, hit.deel)} · </span>}
            <Marked text={hit.zin} marks={hit.marks} />
          </span>
        ) : (
          <span class="quiet">
            {[beschadigd, name !== subject && name, paper && partiesLabel(strings, paper)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
      </th>
      <td class="kind quiet">{paper && soortLabel(strings, paper)}</td>
      <td class="day quiet">{day && longDate(strings, day)}</td>
    </tr>
  );
}
