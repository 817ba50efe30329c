import { covers, isEmployed, isWithin, membershipsIn, overlap } from './member.js';

const MARCH = { from: '2026-03-01', to: '2026-03-31' };
const SALES = { departmentId: 'DEPT001', departmentName: 'Sales', isExempt: false };
const WORKS = { departmentId: 'DEPT002', departmentName: 'Works', isExempt: false };
const NONE = { departmentId: null, departmentName: null, isExempt: false };

describe('membershipsIn', () => {
  it('of who never moved is one', () => {
    expect(membershipsIn(MARCH, [], SALES)).toEqual([{ ...SALES, ...MARCH }]);
  });

  it('of who moved later is what was', () => {
    const past = [{ ...SALES, from: '1000-01-01', to: '2026-04-14' }];
    expect(membershipsIn(MARCH, past, WORKS)).toEqual([{ ...SALES, ...MARCH }]);
  });

  it('of who moved on the last day ends the day before', () => {
    const past = [{ ...SALES, from: '1000-01-01', to: '2026-03-30' }];
    expect(membershipsIn(MARCH, past, WORKS)).toEqual([
      { ...SALES, from: '2026-03-01', to: '2026-03-30' },
      { ...WORKS, from: '2026-03-31', to: '2026-03-31' },
    ]);
  });

  it('of who came and went is three without a gap', () => {
    const past = [
      { ...NONE, from: '1000-01-01', to: '2026-03-09' },
      { ...SALES, from: '2026-03-10', to: '2026-03-19' },
    ];
    expect(membershipsIn(MARCH, past, NONE)).toEqual([
      { ...NONE, from: '2026-03-01', to: '2026-03-09' },
      { ...SALES, from: '2026-03-10', to: '2026-03-19' },
      { ...NONE, from: '2026-03-20', to: '2026-03-31' },
    ]);
  });
});

describe('isEmployed', () => {
  const employments = [
    { from: '2025-01-01', to: '2026-03-13' },
    { from: '2026-03-23', to: '9999-12-31' },
  ];

  it.each([
    ['2024-12-31', false],
    ['2026-03-13', true],
    ['2026-03-14', false],
    ['2026-03-22', false],
    ['2026-03-23', true],
  ])('of %s is %s', (day, is) => {
    expect(isEmployed(day, { employments })).toBe(is);
  });
});

describe('covers', () => {
  const first = { from: '2026-03-01', to: '2026-03-09' };
  const rest = { from: '2026-03-10', to: '2026-03-31' };

  it.each([
    ['one after another', [first, rest], true],
    ['a gap', [first, { ...rest, from: '2026-03-11' }], false],
    ['no beginning', [rest], false],
    ['no end', [first], false],
    ['nothing', [], false],
  ])('of %s', (_, spans, does) => {
    expect(covers(spans, MARCH)).toBe(does);
  });
});

describe('Spans', () => {
  it('overlap in the days that both have', () => {
    const other = { from: '2026-03-20', to: '2026-04-20' };
    expect(overlap(MARCH, other)).toEqual({ from: '2026-03-20', to: '2026-03-31' });
  });

  it('have both their days', () => {
    const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
    expect(days.map((day) => isWithin(day, MARCH))).toEqual([false, true, true, false]);
  });
});
