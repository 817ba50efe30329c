const PLACE = /\br="([A-Z]{1,3})(\d+)"/;

/**
 * The cells of a sheet that hold a formula: `<c r="B5" …><f>` → row 5, column 1.
 * @param sheet its XML
 * @returns columns, from 0, by row
 */
export function formulasIn(sheet: string): Map<number, number[]> {
  const formulas = new Map<number, number[]>();
  // A tag ends before the next one begins, so that each character is looked at once.
  for (const [, attributes = ''] of sheet.matchAll(/<c\s([^<>]*)>\s*<f[\s>/]/g)) {
    const [, letters = '', row = ''] = PLACE.exec(attributes) ?? [];
    const columns = formulas.get(Number(row)) ?? [];
    formulas.set(Number(row), [...columns, columnOf(letters)]);
  }
  return formulas;
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
