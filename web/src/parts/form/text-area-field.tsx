import type { TextareaHTMLAttributes } from 'preact';

type TextAreaFieldProps = TextareaHTMLAttributes & {
  readonly label: string;
  readonly name: string;
};

/** Several lines with their label. */
export function TextAreaField({ label, ...area }: TextAreaFieldProps) {
  return (
    <label class="field">
      {label}
      <textarea rows={3} {...area} />
    </label>
  );
}
