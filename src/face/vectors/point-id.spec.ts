import { describe, expect, it } from '@jest/globals';
import { pointIdOf } from './point-id.js';

describe('The id of a point', () => {
  it('is a UUID that its maker defined', () => {
    expect(pointIdOf('EMP001')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('is one for each person, and stays', () => {
    expect(pointIdOf('EMP001')).toBe(pointIdOf('EMP001'));
    expect(pointIdOf('EMP001')).not.toBe(pointIdOf('EMP002'));
  });
});
