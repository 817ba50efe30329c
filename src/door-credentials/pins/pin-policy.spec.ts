import { newPin, pinComplaint } from './pin-policy.js';

describe('pinComplaint', () => {
  it.each(['482913', '007314', '100200', '112234', '135790'])(
    'finds nothing wrong with %s',
    (pin) => {
      expect(pinComplaint(pin)).toBeUndefined();
    },
  );

  it.each([
    ['12345', '6 digits'],
    ['1234567', '6 digits'],
    ['12a456', '6 digits'],
    ['４８２９１３', '6 digits'],
    ['777777', 'different'],
    ['121212', 'different'],
    ['110001', 'different'],
    ['482482', 'twice'],
    ['123456', 'order'],
    ['567890', 'order'],
    ['987654', 'order'],
    ['210987', 'order'],
  ])('refuses %s: %s', (pin, complaint) => {
    expect(pinComplaint(pin)).toContain(complaint);
  });
});

describe('newPin', () => {
  it('makes none that would be refused, and seldom one twice', () => {
    const pins = Array.from({ length: 2000 }, newPin);
    expect(pins.filter((pin) => pinComplaint(pin) !== undefined)).toEqual([]);
    expect(new Set(pins).size).toBeGreaterThan(1950);
  });
});
