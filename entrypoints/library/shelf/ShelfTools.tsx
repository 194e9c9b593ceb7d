/** Above the list: a search field, and filters for what there is to choose between. */
import { useId } from 'preact/hooks';
import type { Library, ShelfFilter } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { loadedValue, useLoaded } from '../../../src/ui/use-loaded.ts';
import type { View } from './use-shelf.ts';

interface Props {
  library: Library;
  changes: number;
  view: View;
  onChange: (change: Partial<View>) => void;
}

export function ShelfTools({ library, changes, view, onChange }: Props) {
  const strings = useStrings();
  const { bibliotheek, paneel } = strings;
  const labels = loadedValue(useLoaded(() => library.shelfLabels(), 'labels', changes));
  const field = useId();
  const { filter } = view;
  const choose = (choice: Partial<ShelfFilter>) => onChange({ filter: { ...filter, ...choice } });
  return (
    <search class="tools">
      <label class="unseen" for={field}>
        {paneel.zoekIn}
      </label>
      <input
        id={field}
        type="search"
        value={view.query}
        placeholder={bibliotheek.zoek}
        autocomplete="off"
        onInput={({ currentTarget }) => onChange({ query: currentTarget.value })}
      />
      <Filter
        label={paneel.alleSoorten}
        value={filter.soort}
        options={labels?.soorten.map((value) => [value, strings.soorten[value]])}
        onValue={(soort) => choose({ soort })}
      />
      <Filter
        label={paneel.alleJaren}
        value={filter.jaar}
        options={labels?.jaren.map((value) => [value, value.replace('-', '–')])}
        onValue={(jaar) => choose({ jaar })}
      />
      <Filter
        label={bibliotheek.alleHerkomsten}
        value={filter.herkomst}
        options={labels?.herkomsten.map((value) => [value, bibliotheek.herkomsten[value]])}
        onValue={(herkomst) => choose({ herkomst })}
      />
    </search>
  );
}

interface FilterProps<Value extends string> {
  /** The choice that narrows nothing. */
  label: string;
  value: Value | undefined;
  /** Absent until they are known; the field keeps its room meanwhile. */
  options: [value: Value, label: string][] | undefined;
  onValue: (value: Value | undefined) => void;
}

function Filter<Value extends string>({ label, value, options, onValue }: FilterProps<Value>) {
  if (options && options.length < 2 && !value) return null;
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onValue(options?.find(([option]) => option === currentTarget.value)?.[0])
      }
    >
      <option value="">{label}</option>
      {options?.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}
