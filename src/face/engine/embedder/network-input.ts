import type { NetworkInput } from './model-card.js';

/**
 * The numbers a network was trained on.
 *
 * @param chips Float32Array [n, 3, side, side], red, green and blue of 0 to 255
 */
export function toNetworkInput(
  chips: Float32Array,
  { side, channels, mean, divisor }: NetworkInput,
): Float32Array {
  if (channels === 'rgb' && mean === 0 && divisor === 1) return chips;
  const plane = side * side;
  const input = new Float32Array(chips.length);
  for (let start = 0; start < chips.length; start += plane) {
    const channel = (start / plane) % 3;
    const from = channels === 'bgr' ? start + (2 - 2 * channel) * plane : start;
    for (let i = 0; i < plane; i++) input[start + i] = ((chips[from + i] ?? 0) - mean) / divisor;
  }
  return input;
}
