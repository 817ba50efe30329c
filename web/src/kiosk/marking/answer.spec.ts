import { refusedAs } from './answer.js';

describe('A refusal at the kiosk', () => {
  it('says what to change in the picture before it says that it was refused', () => {
    expect(refusedAs({ code: 'no_usable_image', reasons: ['too_dark', 'no_face'] })).toEqual({
      kind: 'refused',
      refusal: 'too_dark',
    });
  });

  it('of somebody who is there already tells since when', () => {
    const record = { user_name: 'Ada', timestamp: '2026-03-10T08:57:00.000Z' };
    expect(refusedAs({ code: 'already_marked', record })).toEqual({
      kind: 'already',
      name: 'Ada',
      at: new Date(record.timestamp),
    });
  });

  it('that nobody foresaw is told all the same', () => {
    expect(refusedAs({ code: 'from_the_future' })).toEqual({ kind: 'refused', refusal: 'other' });
  });
});
