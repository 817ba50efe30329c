/** A vector's place in MariaDB's cache: two bytes a number, and its links; measured in docs/SCALING.md. */
const BYTES_A_NUMBER = 2;
const BYTES_OF_LINKS = 1_100;
const MB = 1024 ** 2;

/**
 * A search of an index larger than the cache forgets what former ones learnt of it, and ends too early.
 * @param cache bytes, `mhnsw_max_cache_size`
 * @param people in the index
 * @param length numbers in a template
 * @returns what to say of it; null where the cache is large enough
 */
export function cacheShortage(cache: number, people: number, length: number): string | null {
  const needed = people * (length * BYTES_A_NUMBER + BYTES_OF_LINKS);
  if (needed <= cache) return null;
  const [has, needs] = [Math.floor(cache / MB), Math.ceil(needed / MB)];
  return `mhnsw_max_cache_size of MariaDB is ${has} MB and the index of ${people} people takes ${needs} MB: many of them will not be recognised`;
}
