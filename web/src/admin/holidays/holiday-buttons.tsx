import type { ComponentChild } from 'preact';
import { useTexts } from '../../language/language.js';
import { HolidayDialog } from './holiday-dialog.js';
import { RemoveHoliday } from './remove-holiday.js';
import type { Holiday } from './holiday.js';

interface HolidayButtonsProps {
  readonly holiday: Holiday;
  readonly open: (draw: (close: () => void) => ComponentChild) => void;
  readonly reload: () => Promise<void>;
}

/** What may be done to a day that was entered here; the country's have no id. */
export function HolidayButtons({ holiday, open, reload }: HolidayButtonsProps) {
  const parts = useTexts('parts');
  if (holiday.id === null) return null;
  const button = (text: string, look: string, draw: (close: () => void) => ComponentChild) => (
    <button
      type="button"
      class={`button plain small-button ${look}`}
      onClick={() => {
        open(draw);
      }}
    >
      {text}
      <span class="unseen"> {holiday.name}</span>
    </button>
  );
  return (
    <div class="actions">
      {button(parts('edit'), '', (close) => (
        <HolidayDialog holiday={holiday} reload={reload} onClose={close} />
      ))}
      {button(parts('delete'), 'grave', (close) => (
        <RemoveHoliday holiday={holiday} reload={reload} onClose={close} />
      ))}
    </div>
  );
}
