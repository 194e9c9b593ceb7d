/** The heads of the list's columns: each sorts by itself, and the other way round when pressed again. */
import { useStrings } from '../../../src/ui/own-page.tsx';
import type { Order, View } from './use-shelf.ts';

interface Props {
  view: View;
  change: (change: Partial<View>) => void;
  isAll: boolean;
  onAll: (on: boolean) => void;
}

export function ShelfHead({ view, change, isAll, onAll }: Props) {
  const { bibliotheek } = useStrings();
  const column = (by: Order, label: string) => (
    <Column
      label={label}
      sorted={view.by === by ? (view.descending ? 'descending' : 'ascending') : 'none'}
      // Dates are looked through from the newest, names from A.
      onSort={() => change({ by, descending: view.by === by ? !view.descending : by === 'dag' })}
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
            onChange={({ currentTarget }) => onAll(currentTarget.checked)}
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
