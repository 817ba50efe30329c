const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

interface KeypadProps {
  readonly label: string;
  readonly erase: string;
  /** A digit, or nothing to take the last one back. */
  readonly onKey: (digit: string) => void;
}

/** Digits as large as a thumb, for screens without a keyboard. */
export function Keypad({ label, erase, onKey }: KeypadProps) {
  const key = (text: string, name = text, digit = text) => (
    <button
      type="button"
      class="key"
      aria-label={name}
      onClick={() => {
        onKey(digit);
      }}
    >
      {text}
    </button>
  );
  return (
    <div class="keypad" role="group" aria-label={label} dir="ltr">
      {DIGITS.map((digit) => key(digit))}
      <span />
      {key('0')}
      {key('⌫', erase, '')}
    </div>
  );
}
