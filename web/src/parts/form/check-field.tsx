interface CheckFieldProps {
  readonly label: string;
  readonly name: string;
  readonly checked?: boolean;
}

/** Yes or no, with its label. */
export function CheckField({ label, name, checked = false }: CheckFieldProps) {
  return (
    <label class="check-field">
      <input type="checkbox" name={name} defaultChecked={checked} />
      {label}
    </label>
  );
}
