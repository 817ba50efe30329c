/** The last part of a path in any system's writing, printable and short. */
export const plainName = (name = ''): string =>
  name
    .replace(/^.*[\\/]/s, '')
    .replace(/[^\p{L}\p{M}\p{N} ._()-]/gu, '')
    .trim()
    .slice(0, 100) || 'unnamed';
