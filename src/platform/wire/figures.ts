/** As confidences and distances of faces are told: more figures would let a caller feel the way to somebody's template. */
export function toHundredths(figure: number): number;
export function toHundredths(figure: number | null): number | null;
export function toHundredths(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure * 100) / 100;
}
