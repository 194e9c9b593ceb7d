/** The column heads of the list: each sorts by its column, and the other way round when pressed again. */
import { useStrings } from '../../../src/ui/own-page.tsx';
import type { Order, View } from './use-shelf.ts';

interface Props {
  view: View;
  onChange: (change: Partial<View>) => void;
  isAll: boolean;
  onToggleAll: (on: boolean) => void;
}

export function ShelfHead({ view, onChange, isAll, onToggleAll }: Props) {
  const { bibliotheek } = useStrings();
  const column = (by: Order, label: string) => (
    <Column
      label={label}
      sorted={view.by === by ? (view.descending ? 'descending' : 'ascending') : 'none'}
      // Dates start at the newest, names at A.
      onSort={() => onChange({ by, descending: view.by === by ? !view.descending : by === 'dag' })}
    />
  );
  return (
    <thead class="heads">
      <tr class="row" aria-rowindex={1}>
        <th scope="col" class="tick">
          <input
            type="checkbox"
            checked={isAll}
            aria-label={bibliotheek.selecteerAlles}
            onChange={({ currentTarget }) => onToggleAll(currentTarget.checked)}
          />
        </th>
        {column('titel', bibliotheek.kolomStuk)}
        {column('soort', bibliotheek.kolomSoort)}
        {column('dag', bibliotheek.kolomDatum)}
      </tr>
    </thead>
  );
}

interface ColumnProps {
  label: string;
  sorted: 'ascending' | 'descending' | 'none';
  onSort: () => void;
}

function Column({ label, sorted, onSort }: ColumnProps) {
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" onClick={onSort}>
        {label}
        <span class="arrow" aria-hidden="true">
          {sorted === 'ascending' ? '↑' : sorted === 'descending' ? '↓' : ''}
        </span>
      </button>
    </th>
  );
}
