import { useEffect, useState } from 'preact/hooks';
import type { Answer } from './answer.js';

export interface Sound {
  readonly isOn: boolean;
  readonly toggle: () => void;
}

const KEPT = 'sound';
/** Hertz and seconds of a tone: up for yes, down for no. */
const YES = [660, 880] as const;
const NO = [330, 247] as const;
const LENGTH = 0.12;

/** Says yes or no by two tones, where somebody has turned that on. */
export function useAnswerSound(answer: Answer | undefined): Sound {
  const [isOn, setOn] = useState(() => localStorage.getItem(KEPT) === 'on');
  useEffect(() => {
    if (answer && isOn) play(['refused', 'unusable'].includes(answer.kind) ? NO : YES);
  }, [answer]);
  return {
    isOn,
    toggle() {
      localStorage.setItem(KEPT, isOn ? 'off' : 'on');
      setOn(!isOn);
      if (!isOn) play(YES);
    },
  };
}

function play(tones: readonly number[]): void {
  const audio = new AudioContext();
  tones.forEach((frequency, i) => {
    const tone = new OscillatorNode(audio, { frequency });
    tone.connect(new GainNode(audio, { gain: 0.15 })).connect(audio.destination);
    tone.start(audio.currentTime + i * LENGTH);
    tone.stop(audio.currentTime + (i + 1) * LENGTH);
  });
  setTimeout(() => void audio.close(), 1000);
}
