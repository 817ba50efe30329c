import type { InputHTMLAttributes } from 'preact';

type FieldProps = InputHTMLAttributes & { readonly label: string; readonly name: string };

/** An input with its label. */
export function Field({ label, ...input }: FieldProps) {
  return (
    <label class="field">
      {label}
      <input required {...input} />
    </label>
  );
}
