import { describe, expect, it } from '@jest/globals';
import { cacheShortage } from './mariadb-cache.js';

const MB = 1024 ** 2;
const LENGTH = 512;

describe('The cache of vectors in MariaDB', () => {
  it('is large enough as it comes for some thousand people', () => {
    expect(cacheShortage(16 * MB, 0, LENGTH)).toBeNull();
    expect(cacheShortage(16 * MB, 7_000, LENGTH)).toBeNull();
  });

  it('is too small for more, which is said with what it takes', () => {
    expect(cacheShortage(16 * MB, 70_000, LENGTH)).toBe(
      'mhnsw_max_cache_size of MariaDB is 16 MB and the index of 70000 people takes 142 MB: many of them will not be recognised',
    );
  });

  it('holds more people whose templates are shorter', () => {
    expect(cacheShortage(16 * MB, 10_000, LENGTH)).not.toBeNull();
    expect(cacheShortage(16 * MB, 10_000, 128)).toBeNull();
  });
});
