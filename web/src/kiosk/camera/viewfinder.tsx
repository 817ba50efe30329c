import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../../language/language.js';
import { faultNow, type Fault } from './best-frame.js';
import type { Camera } from './use-camera.js';

/** Milliseconds between two looks at the frame. */
const EVERY = 400;

/** What the camera sees, where the face belongs, and what to change. */
export function Viewfinder({ camera: { video, state } }: { camera: Camera }) {
  const { t } = useSpeech();
  const fault = useFault(video.current, state === 'live');
  const isReady = state === 'live' && !fault;
  return (
    <div class={`viewfinder ${isReady ? 'is-ready' : ''}`}>
      <video ref={video} playsInline muted aria-hidden="true" />
      <svg class="guide" viewBox="0 0 75 100" aria-hidden="true">
        <ellipse cx="37.5" cy="50" rx="36" ry="48.5" vector-effect="non-scaling-stroke" />
      </svg>
      <p class="hint" role="status">
        {state === 'live' ? t(fault ? `camera.${fault}` : 'kiosk.ready') : t(`camera.${state}`)}
      </p>
    </div>
  );
}

function useFault(video: HTMLVideoElement | null, isLive: boolean): Fault | undefined {
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    if (!video || !isLive) return undefined;
    const timer = setInterval(() => {
      if (video.videoWidth > 0) void faultNow(video).then(setFault);
    }, EVERY);
    return () => {
      clearInterval(timer);
    };
  }, [video, isLive]);
  return fault;
}
