import { useTexts } from '../language/language.js';
import { Badge } from './badge.js';

const TONES = {
  Present: 'good',
  Late: 'warn',
  Absent: 'bad',
  Leave: 'note',
  not_marked: 'quiet',
} as const;

export type DayStatus = keyof typeof TONES;

/** How somebody's day stands. */
export function StatusBadge({ status }: { status: DayStatus }) {
  const t = useTexts('parts');
  return <Badge tone={TONES[status]}>{t(status)}</Badge>;
}
