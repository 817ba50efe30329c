import { useSpeech, useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import { clockText } from '../../parts/dates.js';
import type { StreamedRecord } from '../../workspace/asking/use-attendance-stream.js';

/** From here on a face looks like a picture of one; advice, and no proof. */
const SPOOF = 0.5;
/** Milliseconds between a mark and its arrival that are nothing unusual. */
const PROMPT = 120_000;

/** What the picture says for and against a mark. */
export function PictureVerdict({ record }: { record: StreamedRecord }) {
  const t = useTexts('requests');
  const { locale } = useSpeech();
  const { source, confidence, spoof_score, replay_detected } = record;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <span class="stated">
      <Badge>{t(`source.${source}`)}</Badge>
      {confidence !== null && (
        <span class="small">{t('confidence', { value: percent.format(confidence) })}</span>
      )}
      {spoof_score !== null && spoof_score >= SPOOF && <Badge tone="bad">{t('spoof')}</Badge>}
      {replay_detected === true && <Badge tone="bad">{t('replay')}</Badge>}
      {isLate(record) && <Badge tone="warn">{t('late')}</Badge>}
    </span>
  );
}

/** Which of the two has to be verified. */
export function MarkTimes({ record }: { record: StreamedRecord }) {
  const t = useTexts('requests');
  const { verification_status, time, check_out_time, check_out_pending } = record;
  const came = verification_status === 'pending' && time;
  return (
    <span class="who">
      {came && <span>{t('coming', { time: clockText(time) })}</span>}
      {check_out_pending && <span>{t('going', { time: clockText(check_out_time) })}</span>}
    </span>
  );
}

const isLate = ({ received_at, timestamp }: StreamedRecord): boolean =>
  received_at !== null && Date.parse(received_at) - Date.parse(timestamp) > PROMPT;
