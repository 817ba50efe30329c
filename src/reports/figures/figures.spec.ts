import { NO_COUNTS } from './counts.js';
import { figuresOf, sumOf } from './figures.js';

describe('figuresOf', () => {
  it('of nobody are nothing', () => {
    expect(figuresOf(NO_COUNTS, 0)).toEqual({
      ...NO_COUNTS,
      total: 0,
      working: 0,
      extra: 0,
      rate: 0,
    });
  });

  it('of a month leave Leave out of the rate, and count Late as having come', () => {
    const month = figuresOf({ ...NO_COUNTS, present: 15, late: 3, absent: 2, leave: 1 }, 21);
    expect(month).toMatchObject({ total: 21, working: 21, rate: 90 });
  });

  it('of a month of leave have no rate to speak of', () => {
    const month = figuresOf({ ...NO_COUNTS, leave: 20 }, 20);
    expect(month).toMatchObject({ total: 20, rate: 0 });
  });

  it('count a pending mark as no day', () => {
    const month = figuresOf({ ...NO_COUNTS, present: 1, pending: 9 }, 10);
    expect(month).toMatchObject({ total: 1, pending: 9, rate: 100 });
  });

  it('of a joiner in mid-month are measured by the days since', () => {
    const month = figuresOf({ ...NO_COUNTS, present: 10, absent: 2 }, 12);
    expect(month).toMatchObject({ total: 12, working: 12, rate: 83.33 });
  });
});

describe('sumOf', () => {
  it('is nothing for nobody', () => {
    expect(sumOf([])).toEqual(figuresOf(NO_COUNTS, 0));
  });

  it('weighs each person by their days', () => {
    const long = figuresOf({ ...NO_COUNTS, present: 20 }, 20, 1);
    const short = figuresOf({ ...NO_COUNTS, late: 1, absent: 1, leave: 1, pending: 2 }, 4);
    expect(sumOf([long, short])).toEqual({
      ...NO_COUNTS,
      present: 20,
      late: 1,
      absent: 1,
      leave: 1,
      pending: 2,
      total: 23,
      working: 24,
      extra: 1,
      rate: 95.45,
    });
  });
});
