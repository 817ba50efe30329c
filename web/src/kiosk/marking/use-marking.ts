import { useState } from 'preact/hooks';
import type { AttendanceClient } from '../../../../clients/typescript/src/client.js';
import { bestFrame } from '../camera/best-frame.js';
import type { Camera } from '../camera/use-camera.js';
import type { Credential } from '../credential/credential.js';
import { useChallenge } from '../liveness/use-challenge.js';
import type { Direction, WaitingMark } from '../queue/waiting-marks.js';
import type { Answer } from './answer.js';
import { sendCredential } from '../credential/send-credential.js';
import type { Meaning } from './reply.js';
import { sendMark } from './send-mark.js';

/** What the kiosk is doing for the person before it. */
export type Step = 'idle' | 'looking' | 'sending';

interface Surroundings {
  readonly api: AttendanceClient;
  readonly camera: Camera;
  /** Whether people move before they are marked; where that is not known yet, the server says so. */
  readonly asksToMove: boolean;
  readonly keep: (mark: WaitingMark) => Promise<void>;
  readonly onRevoked: () => void;
}

/** One person after another: look, send, answer. */
export function useMarking({ api, camera, asksToMove, keep, onRevoked }: Surroundings) {
  const [step, setStep] = useState<Step>('idle');
  const [answer, setAnswer] = useState<Answer>();
  const challenge = useChallenge(api);

  const answerTo = async (mark: WaitingMark, said: Meaning): Promise<Answer> => {
    if (typeof said === 'object') return said;
    await keep(mark);
    if (said === 'unpaired') onRevoked();
    return { kind: 'kept', at: new Date(mark.capturedAt) };
  };

  const answerToMoving = async (mark: WaitingMark, video: HTMLVideoElement) => {
    const outcome = await challenge.meet(video);
    if (outcome === 'stopped') return undefined;
    if (typeof outcome === 'string' || 'kind' in outcome) return answerTo(mark, outcome);
    setStep('sending');
    const { session, picture } = outcome;
    const proven = { ...mark, picture };
    return answerTo(proven, await sendMark(api, proven, session));
  };

  const answerFor = async (direction: Direction, video: HTMLVideoElement) => {
    const picture = await bestFrame(video);
    if (typeof picture === 'string') return { kind: 'unusable', fault: picture } as const;
    if (asksToMove) return answerToMoving({ ...newMark(direction), picture }, video);
    setStep('sending');
    const mark = { ...newMark(direction), picture };
    const said = await sendMark(api, mark);
    if (!needsChallenge(said)) return answerTo(mark, said);
    setStep('looking');
    return answerToMoving({ ...newMark(direction), picture }, video);
  };

  const take = async (direction: Direction) => {
    const video = camera.video.current;
    if (!video || step !== 'idle') return;
    setStep('looking');
    try {
      setAnswer(await answerFor(direction, video));
    } finally {
      setStep('idle');
    }
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
  return { step, answer, challenge, take, show, dismiss };
}

export type Marking = ReturnType<typeof useMarking>;

/** It was not known yet that people are asked to move here. */
const needsChallenge = (said: Meaning): boolean =>
  typeof said === 'object' && said.kind === 'refused' && said.refusal === 'liveness_required';

const newMark = (direction: Direction): WaitingMark => ({
  key: crypto.randomUUID(),
  capturedAt: new Date().toISOString(),
  direction,
});
