import { FACE_API } from './face-api-card.js';
import { toNetworkInput } from './network-input.js';

const input = { ...FACE_API.input, side: 1 };

describe('The input of a network', () => {
  it('is what its mean and divisor make of 0 to 255', () => {
    const shown = toNetworkInput(Float32Array.of(0, 127.5, 255), {
      ...input,
      mean: 127.5,
      divisor: 128,
    });
    expect([...shown]).toEqual([-0.99609375, 0, 0.99609375]);
  });

  it('has its channels in the order that the network wants, chip by chip', () => {
    const chips = Float32Array.of(1, 2, 3, 4, 5, 6);
    expect([...toNetworkInput(chips, { ...input, channels: 'bgr' })]).toEqual([3, 2, 1, 6, 5, 4]);
    expect([...toNetworkInput(chips, input)]).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
