import { createSecretKey } from 'node:crypto';
import { ActivityLog, ActivityStatus } from './activity-log.entity.js';
import { LineSeals } from './line-seals.js';

const seals = new LineSeals(createSecretKey(Buffer.alloc(32, 7)));

const line = (more: Partial<ActivityLog> = {}): ActivityLog => {
  const made = Object.assign(new ActivityLog(), {
    id: 3,
    userId: 'ADM001',
    actionType: 'user_updated',
    oldValue: { b: 1, a: [{ d: 2, c: 3 }] },
    newValue: null,
    status: ActivityStatus.Success,
    createdAt: new Date(0),
    origin: null,
    ...more,
  });
  return Object.assign(made, { origin: more.origin ?? seals.originOf(made) });
};

describe('LineSeals', () => {
  it('knows a line again that the database gives back in another shape', () => {
    const written = line();
    const { origin } = written;
    expect(seals.isOwn(line({ origin, oldValue: { a: [{ c: 3, d: 2 }], b: 1 } }))).toBe(true);
    expect(seals.isOwn(Object.assign(line(), { origin: null }))).toBe(false);
  });

  it.each<Partial<ActivityLog>>([
    { userId: null },
    { actionType: 'user_removed' },
    { oldValue: { b: 2, a: [{ d: 2, c: 3 }] } },
    { ipAddress: '10.0.0.1' },
    { status: ActivityStatus.Failed },
  ])('does not know a line whose %j was changed', (change) => {
    expect(seals.isOwn(line({ ...change, origin: line().origin }))).toBe(false);
  });

  it('binds place, number, moment and the line before', () => {
    const written = line();
    const link = { position: 2, previous: 'x' };
    const others = [
      seals.sealOf(written, { ...link, position: 3 }),
      seals.sealOf(written, { ...link, previous: 'y' }),
      seals.sealOf(line({ id: 4, origin: written.origin }), link),
      seals.sealOf(line({ createdAt: new Date(1), origin: written.origin }), link),
    ];
    expect(others).not.toContain(seals.sealOf(written, link));
    expect(new Set(others).size).toBe(4);
  });
});
