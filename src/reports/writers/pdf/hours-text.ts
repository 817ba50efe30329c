const MINUTES_OF_HOUR = 60;

/** `162:05`: minutes as people read them. */
export function hoursText(minutes: number): string {
  const rest = String(minutes % MINUTES_OF_HOUR).padStart(2, '0');
  return `${Math.floor(minutes / MINUTES_OF_HOUR)}:${rest}`;
}
