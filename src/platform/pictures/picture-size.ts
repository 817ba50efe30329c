/** What the makers of telephones call 50 megapixels. */
export const MOST_PIXELS = 8192 * 6144;

/** The same, for people. */
export const MOST_MEGAPIXELS = Math.floor(MOST_PIXELS / 1_000_000);
