import { useEffect } from 'preact/hooks';
import { useSpeech, type Speech } from '../../language/language.js';
import type { Answer } from './answer.js';

/** Milliseconds an answer stays: what to change takes longer to read. */
const STAYS = { good: 3500, warn: 3500, note: 4500, bad: 6000 };

type Tone = keyof typeof STAYS;

const SIGNS = {
  tick: 'm7.5 12.5 3 3 6-6.5',
  clock: 'M12 7v5.5l3.5 2',
  stop: 'M12 7v6m0 3.5v.01',
};

interface Words {
  readonly tone: Tone;
  readonly sign: keyof typeof SIGNS;
  readonly title: string;
  readonly status?: string;
  readonly text: string;
}

/** The answer, large enough to read in passing; it goes by itself or with a touch. */
export function AnswerSheet({ answer, onDone }: { answer: Answer; onDone: () => void }) {
  const { t, locale } = useSpeech();
  const { tone, sign, title, status, text } = wordsFor(answer, t, locale);
  useEffect(() => {
    const timer = setTimeout(onDone, STAYS[tone]);
    return () => {
      clearTimeout(timer);
    };
  }, [answer]);
  return (
    <div class={`sheet ${tone}`} role="alert">
      <svg class="sign stroke" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10" />
        <path d={SIGNS[sign]} />
      </svg>
      <p class="sheet-title">{title}</p>
      {status !== undefined && <p class="sheet-status">{status}</p>}
      <p class="sheet-text">{text}</p>
      <button type="button" class="sheet-next" onClick={onDone}>
        {t('kiosk.again')}
      </button>
    </div>
  );
}

function wordsFor(answer: Answer, t: Speech['t'], locale: string): Words {
  const clock = (at: Date) => at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  switch (answer.kind) {
    case 'came': {
      const { name, status, at } = answer;
      const isLate = status === 'Late';
      const text = t('answer.in', { time: clock(at) });
      return {
        tone: isLate ? 'warn' : 'good',
        sign: 'tick',
        title: name,
        status: t(`answer.${status}`),
        text,
      };
    }
    case 'went': {
      const { name, at, worked } = answer;
      const text = t('answer.out', { time: clock(at) });
      return { tone: 'good', sign: 'tick', title: name, status: workedText(worked, t), text };
    }
    case 'already': {
      const { name, at } = answer;
      return {
        tone: 'note',
        sign: 'tick',
        title: name,
        text: t('answer.already', { time: clock(at) }),
      };
    }
    case 'kept':
      return {
        tone: 'note',
        sign: 'clock',
        title: t('answer.kept', { time: clock(answer.at) }),
        text: t('answer.keptText'),
      };
    case 'refused':
      return bad(t, t(`refusals.${answer.refusal}`));
    case 'unusable':
      return bad(t, t(`camera.${answer.fault}`));
  }
}

const bad = (t: Speech['t'], text: string): Words => ({
  tone: 'bad',
  sign: 'stop',
  title: t('answer.sorry'),
  text,
});

const workedText = (worked: number | null, t: Speech['t']): string =>
  worked === null
    ? t('answer.goodbye')
    : t('answer.worked', { hours: Math.floor(worked / 60), minutes: worked % 60 });
