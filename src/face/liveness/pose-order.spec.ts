import type { Pose } from './challenge.js';
import { judgePose, type HeadPosition } from './pose-order.js';

const front: HeadPosition = { yaw: 0.05, share: 0.3 };

describe('The pose of a frame', () => {
  it.each<[Pose, number, number, string]>([
    // wanted, yaw, share, verdict
    ['left', 0.5, 0.3, 'taken'],
    ['left', 0.44, 0.3, 'turn_left'],
    ['left', 0.05, 0.3, 'turn_left'],
    ['left', -0.3, 0.3, 'turn_left'],
    ['left', -0.4, 0.3, 'wrong_direction'],
    ['right', -0.4, 0.3, 'taken'],
    ['right', -0.3, 0.3, 'turn_right'],
    ['right', 0.46, 0.3, 'wrong_direction'],
    ['closer', 0.05, 0.38, 'taken'],
    ['closer', 0.05, 0.37, 'come_closer'],
    ['closer', 0.5, 0.5, 'look_ahead'],
    ['front', 0.3, 0.3, 'taken'],
    ['front', 0.31, 0.3, 'look_ahead'],
    ['front', -0.31, 0.3, 'look_ahead'],
  ])('%s wanted, yaw %f, share %f: %s', (wanted, yaw, share, verdict) => {
    const taken = wanted === 'front' ? null : front;
    expect(judgePose(wanted, taken, { yaw, share })).toBe(verdict);
  });

  it('is measured against the first frame and not against the camera', () => {
    const aslant = { yaw: 0.28, share: 0.3 };
    expect(judgePose('left', aslant, { yaw: 0.6, share: 0.3 })).toBe('turn_left');
    expect(judgePose('right', aslant, { yaw: -0.12, share: 0.3 })).toBe('taken');
  });
});
