import type { SelectHTMLAttributes } from 'preact';

type SelectFieldProps = SelectHTMLAttributes & {
  readonly label: string;
  readonly name: string;
  /** Each value with its text. */
  readonly options: readonly (readonly [value: string, text: string])[];
};

/** A choice with its label. */
export function SelectField({ label, options, value, ...select }: SelectFieldProps) {
  return (
    <label class="field">
      {label}
      <select {...select}>
        {options.map(([option, text]) => (
          <option key={option} value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
