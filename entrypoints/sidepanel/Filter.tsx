/** A choice that narrows a list; absent while there is nothing to choose between. */

interface Props {
  /** The choice that narrows nothing. */
  label: string;
  value: string;
  onValue: (value: string) => void;
  options: [value: string, label: string][];
}

export function Filter({ label, value, onValue, options }: Props) {
  if (options.length < 2 && !value) return null;
  return (
    <select aria-label={label} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
      <option value="">{label}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}
