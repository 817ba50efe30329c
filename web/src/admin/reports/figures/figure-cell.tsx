import { useSpeech, useTexts } from '../../../language/language.js';
import { clockText } from '../../../parts/dates.js';
import { StatusBadge, type DayStatus } from '../../../parts/status-badge.js';
import type { SheetColumn, SheetRow } from './sheet.js';
import type { FiguresTexts } from './texts/en.js';

interface FigureCellProps {
  readonly column: SheetColumn;
  readonly row: SheetRow;
}

type Words = FiguresTexts['words'];

/** One figure as the reader writes it. */
export function FigureCell({ column, row }: FigureCellProps) {
  const parts = useTexts('parts');
  const { locale } = useSpeech();
  const value = row[column];
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return <>{value.toLocaleString(locale)}</>;
  if (typeof value === 'boolean') return <>{parts(value ? 'yes' : 'no')}</>;
  return <Text column={column} value={value} />;
}

/** What the server tells by a word of its own is said in the reader’s. */
function Text({ column, value }: { column: SheetColumn; value: string }) {
  const t = useTexts('figures');
  // The server has no other words there.
  if (column === 'status') return <StatusBadge status={value as DayStatus} />;
  if (TIMES.includes(column)) return <>{clockText(value)}</>;
  if (WORDS.includes(column)) return <>{t(`words.${value as keyof Words}`)}</>;
  return <bdi>{value}</bdi>;
}

const TIMES: readonly SheetColumn[] = ['time', 'check_out_time'];
const WORDS: readonly SheetColumn[] = ['verification_status', 'source', 'leave_half_day'];
