import { visualOrder } from './visual-order.js';

const told = (text: string) =>
  visualOrder(text).map((one) => [one.isRtl ? 'rtl' : 'ltr', one.text]);

describe('The order of letters on a page', () => {
  it.each([
    ['', [['ltr', '']]],
    ['Zoë (EMP001)', [['ltr', 'Zoë (EMP001)']]],
    ['علی‌رضا', [['rtl', 'علی‌رضا']]],
    [
      'محمد عبد الله (EMP001)',
      [
        ['rtl', 'محمد عبد الله'],
        ['ltr', ' (EMP001)'],
      ],
    ],
    [
      'Dr. שלום כהן, Optics',
      [
        ['ltr', 'Dr. '],
        ['rtl', 'שלום כהן'],
        ['ltr', ', Optics'],
      ],
    ],
    ['رضا (علی) کریمی', [['rtl', 'رضا )علی( کریمی']]],
    [
      'قسم 12 ب',
      [
        ['rtl', ' ب'],
        ['ltr', '12'],
        ['rtl', 'قسم '],
      ],
    ],
  ])('%s', (text, stretches) => {
    expect(told(text)).toEqual(stretches);
  });
});
