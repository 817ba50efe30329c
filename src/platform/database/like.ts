/** Escapes a text for `LIKE … ESCAPE '!'`: `%` and `_` stand for themselves. */
export const literally = (text: string): string => text.replace(/[!%_]/g, '!$&');
