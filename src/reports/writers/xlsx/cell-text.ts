import { xmlText } from '../../text/xml-text.js';
import { DAY } from '../../../platform/time/duration.js';

/** What a spreadsheet takes in one cell. */
const LONGEST = 32_767;

/** A text in a cell. */
export const cellText = (text: string): string => xmlText(text, LONGEST);

/** `A`, …, `Z`, `AA`, …: the name of a column, counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

// Spreadsheets count days from the last of 1899, and believe that 1900 was a leap year.
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** `YYYY-MM-DD` as a spreadsheet counts days. */
export const dateSerial = (date: string): number => (Date.parse(date) - DAY_ZERO) / DAY;

/** `HH:mm:ss` as a part of a day. */
export function timeSerial(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
