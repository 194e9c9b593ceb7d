/** One choice that narrows a list; it is not there while it would narrow nothing. */

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
      {options.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  );
}
