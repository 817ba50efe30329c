import { LeftOutReason, whyLeftOut } from './department-mark.js';

describe('Whoever of a department is marked with it', () => {
  const ada = { userId: 'EMP001', name: 'Ada', isMarked: false, isEmployed: true, isExempt: false };

  it('was due and has no record', () => {
    expect(whyLeftOut(ada, true, null)).toBeUndefined();
  });

  it.each([
    [{ isMarked: true }, true, null, LeftOutReason.AlreadyMarked],
    [{ isEmployed: false }, true, null, LeftOutReason.NotEmployed],
    [{ isExempt: true }, true, null, LeftOutReason.NotDue],
    [{}, false, null, LeftOutReason.NotDue],
    [{}, true, 'EMP001', LeftOutReason.OwnDay],
  ])('is not %j on a day of work: %s, by %s', (facts, isDayOfWork, writer, why) => {
    expect(whyLeftOut({ ...ada, ...facts }, isDayOfWork, writer)).toBe(why);
  });
});
