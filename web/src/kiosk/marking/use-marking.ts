import { useState } from 'preact/hooks';
import type { AttendanceClient } from '../../../../clients/typescript/src/client.js';
import { bestFrame } from '../camera/best-frame.js';
import type { Camera } from '../camera/use-camera.js';
import type { Credential } from '../credential/credential.js';
import type { Direction, WaitingMark } from '../queue/waiting-marks.js';
import type { Answer } from './answer.js';
import { sendCredential } from '../credential/send-credential.js';
import { sendMark } from './send-mark.js';

/** What the kiosk is doing for the person before it. */
export type Step = 'idle' | 'looking' | 'sending';

interface Surroundings {
  readonly api: AttendanceClient;
  readonly camera: Camera;
  readonly keep: (mark: WaitingMark) => Promise<void>;
  readonly onRevoked: () => void;
}

/** One person after another: look, send, answer. */
export function useMarking({ api, camera, keep, onRevoked }: Surroundings) {
  const [step, setStep] = useState<Step>('idle');
  const [answer, setAnswer] = useState<Answer>();

  const answerTo = async (mark: WaitingMark): Promise<Answer> => {
    const sent = await sendMark(api, mark);
    if (typeof sent === 'object') return sent;
    await keep(mark);
    if (sent === 'unpaired') onRevoked();
    return { kind: 'kept', at: new Date(mark.capturedAt) };
  };

  const take = async (direction: Direction) => {
    const video = camera.video.current;
    if (!video || step !== 'idle') return;
    setStep('looking');
    const picture = await bestFrame(video);
    setStep('sending');
    const isUsable = typeof picture !== 'string';
    setAnswer(
      isUsable
        ? await answerTo({ ...newMark(direction), picture })
        : { kind: 'unusable', fault: picture },
    );
    setStep('idle');
  };

  const answerToCredential = async (credential: Credential, mark: WaitingMark): Promise<Answer> => {
    const sent = await sendCredential(api, { ...mark, credential });
    if (typeof sent === 'object') return sent;
    const isKept = credential.card !== '';
    if (isKept) await keep({ ...mark, card: credential.card });
    if (sent === 'unpaired') onRevoked();
    return isKept
      ? { kind: 'kept', at: new Date(mark.capturedAt) }
      : { kind: 'refused', refusal: 'pin_offline' };
  };

  const show = async (direction: Direction, credential: Credential) => {
    if (step !== 'idle') return;
    setStep('sending');
    setAnswer(await answerToCredential(credential, newMark(direction)));
    setStep('idle');
  };

  const dismiss = () => {
    setAnswer(undefined);
  };
  return { step, answer, take, show, dismiss };
}

const newMark = (direction: Direction): WaitingMark => ({
  key: crypto.randomUUID(),
  capturedAt: new Date().toISOString(),
  direction,
});
