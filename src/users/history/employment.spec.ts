import {
  employmentAfter,
  refuseOverlap,
  type Employment,
  type EmploymentChange,
} from './employment.js';

const TODAY = '2026-03-16';
const CREATED = '2026-01-05';
const HERE = { joinDate: null, employedFrom: CREATED, leftOn: null };
const JOINED = { joinDate: '2026-02-02', employedFrom: '2026-02-02', leftOn: null };
const GONE = { ...JOINED, leftOn: '2026-02-27' };

const after = (before: Employment, change: EmploymentChange) =>
  employmentAfter(before, change, TODAY, CREATED);
const LEAVING = { isLeaving: true };
const RETURNING = { isReturning: true };

describe('employmentAfter', () => {
  it('ends today with an account that is closed', () => {
    expect(after(HERE, LEAVING).present.leftOn).toBe(TODAY);
  });

  it('ends on the day that is told', () => {
    const { present, ended } = after(JOINED, { ...LEAVING, leftOn: '2026-02-27' });
    expect([present, ended]).toEqual([GONE, null]);
  });

  it('ended before stays ended when the account is closed', () => {
    expect(after(GONE, LEAVING).present).toEqual(GONE);
  });

  it('that was to end later ends today', () => {
    expect(after({ ...JOINED, leftOn: '2026-04-30' }, LEAVING).present.leftOn).toBe(TODAY);
  });

  it('begins anew today after a gap', () => {
    expect(after(GONE, RETURNING)).toEqual({
      present: { joinDate: TODAY, employedFrom: TODAY, leftOn: null },
      ended: { from: '2026-02-02', to: '2026-02-27' },
    });
  });

  it('begins anew on the day that is told', () => {
    const { present } = after(GONE, { ...RETURNING, joinDate: '2026-03-09' });
    expect(present.employedFrom).toBe('2026-03-09');
  });

  it('goes on when there was no gap', () => {
    const { present, ended } = after({ ...HERE, leftOn: TODAY }, RETURNING);
    expect([present, ended]).toEqual([HERE, null]);
  });

  it('is all that is answered, whatever else is known of somebody', () => {
    const user = { ...HERE, leftOn: TODAY, status: 'Inactive' };
    expect(after(user, RETURNING).present).toEqual(HERE);
  });

  it('goes on when the leaving is taken back', () => {
    expect(after(GONE, { leftOn: null }).present).toEqual(JOINED);
  });

  it('says nothing new when a form comes back as it was read', () => {
    const form = { joinDate: GONE.joinDate, leftOn: GONE.leftOn };
    expect(after(GONE, { ...RETURNING, ...form }).present.employedFrom).toBe(TODAY);
  });

  it('begins with the account or the first record when no join date is told', () => {
    expect(after(JOINED, { joinDate: null }).present).toEqual(HERE);
  });

  it('does not begin within the one before, and names it', () => {
    const back = () => after(GONE, { ...RETURNING, joinDate: '2026-02-27' });
    expect(back).toThrow('There was an employment from 2026-02-02 to 2026-02-27');
  });

  it('does not end before it begins', () => {
    expect(() => after(JOINED, { leftOn: '2026-02-01' })).toThrow('left_on must not be before');
  });
});

describe('refuseOverlap', () => {
  const ended = [
    { from: '2025-01-01', to: '2025-03-31' },
    { from: '2025-06-02', to: '2025-08-29' },
  ];

  it('lets pass what begins after all that ended', () => {
    expect(() => {
      refuseOverlap('2025-08-30', ended);
    }).not.toThrow();
  });

  it('names the one that is overlapped', () => {
    expect(() => {
      refuseOverlap('2025-07-01', ended);
    }).toThrow('from 2025-06-02 to 2025-08-29');
  });
});
