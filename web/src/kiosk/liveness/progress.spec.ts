import { adviceFor, after, begun, tooLate } from './progress.js';
import type { Verdict } from './session.js';

const first = new Blob(['first']);
const start = begun({ id: '1', challenge: ['front', 'left', 'closer'], duration: 30_000 }, 0);
const taken = (next: Verdict['next']): Verdict => ({
  state: next ? 'open' : 'passed',
  accepted: true,
  reasons: [],
  advice: null,
  next,
});
const passedOver = (reason: string): Verdict => ({
  state: 'open',
  accepted: false,
  reasons: [reason],
  advice: '',
  next: 'left',
});

describe('The progress of a challenge', () => {
  it('goes on with each frame that is taken, and keeps the first for the mark', () => {
    const turned = after(start, taken('left'), first, 1000);
    expect(turned).toMatchObject({ pose: 'left', step: 2, steps: 3, since: 1000, front: first });
    const done = after(turned, taken('closer'), new Blob(), 2000);
    expect(done).toMatchObject({ pose: 'closer', step: 3, front: first });
    expect(after(done, taken(null), new Blob(), 3000)).toMatchObject({ step: 3, front: first });
  });

  it('corrects nobody who was asked just now', () => {
    const asked = after(start, taken('left'), first, 1000);
    const still = after(asked, passedOver('turn_left'), first, 1300);
    expect(still).toMatchObject({ pose: 'left', step: 2, since: 1000 });
    expect(adviceFor(still, 1400)).toBeUndefined();
    expect(adviceFor(still, 2600)).toBe('challenge.furtherLeft');
  });

  it.each([
    ['no_motion', 'challenge.noMotion', 'no_motion'],
    ['seen_before', 'challenge.moveALittle', 'seen_before'],
    ['too_dark', 'refusals.too_dark', 'too_dark'],
    ['turn_left', 'challenge.furtherLeft', 'liveness_session_closed'],
    ['from_the_future', undefined, 'liveness_session_closed'],
  ])('of %s advises %s, and ends by %s when the time is over', (reason, advice, ending) => {
    const still = after(start, passedOver(reason), first, 0);
    expect([adviceFor(still, 2000), tooLate(still)]).toEqual([advice, ending]);
  });
});
