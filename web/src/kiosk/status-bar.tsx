import { useEffect, useState } from 'preact/hooks';
import { LanguagePicker } from '../language/language-picker.js';
import { useSpeech } from '../language/language.js';
import type { Sound } from './marking/answer-sound.js';
import type { KioskDevice } from './pairing/device-store.js';

interface StatusBarProps {
  readonly device: KioskDevice;
  readonly isOnline: boolean;
  readonly sound: Sound;
}

/** The time, where this is, whether the server answers; sound and language. */
export function StatusBar({ device, isOnline, sound }: StatusBarProps) {
  const { t, locale } = useSpeech();
  const now = useNow();
  return (
    <header class="bar">
      <div class="bar-clock">
        <time dateTime={now.toISOString()}>
          {now.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })}
        </time>
        <span>
          {now.toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long' })}
        </span>
      </div>
      <div class="bar-place">
        <span
          class={`dot ${isOnline ? 'good' : 'bad'}`}
          role="img"
          aria-label={t(isOnline ? 'kiosk.online' : 'kiosk.offline')}
        />
        <span>{device.location}</span>
      </div>
      <div class="bar-tools">
        <button
          type="button"
          class="tool"
          aria-pressed={sound.isOn}
          aria-label={t(sound.isOn ? 'kiosk.soundOff' : 'kiosk.soundOn')}
          onClick={sound.toggle}
        >
          <Speaker isOn={sound.isOn} />
        </button>
        <LanguagePicker />
      </div>
    </header>
  );
}

const Speaker = ({ isOn }: { isOn: boolean }) => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" class="stroke">
    <path d="M4 9v6h4l5 4V5L8 9H4Z" />
    <path d={isOn ? 'M16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12' : 'm17 9 5 6m0-6-5 6'} />
  </svg>
);

function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(new Date());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
