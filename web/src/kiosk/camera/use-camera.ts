import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openCamera, type CameraFault } from './open-camera.js';

export interface Camera {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly state: 'starting' | 'live' | CameraFault;
}

/** Milliseconds until a camera that is missing or was pulled out is looked for again. */
const RETRY = 3000;

/** Keeps the camera open, and opens it again whenever it was lost. */
export function useCamera(): Camera {
  const video = useRef<HTMLVideoElement | null>(null);
  const [state, setState] = useState<Camera['state']>('starting');
  useEffect(() => {
    let isOver = false;
    let stream: MediaStream | undefined;
    const open = async () => {
      const opened = await openCamera();
      if (isOver) return;
      if (typeof opened === 'string') {
        later(opened);
        return;
      }
      stream = opened;
      opened.getVideoTracks()[0]?.addEventListener('ended', () => {
        later('starting');
      });
      await play(video.current, opened);
      setState('live');
    };
    const later = (why: Camera['state']) => {
      setState(why);
      setTimeout(() => void (isOver || open()), RETRY);
    };
    void open();
    return () => {
      isOver = true;
      stream?.getTracks().forEach((track) => {
        track.stop();
      });
    };
  }, []);
  return { video, state };
}

async function play(video: HTMLVideoElement | null, stream: MediaStream): Promise<void> {
  if (!video) return;
  video.srcObject = stream;
  // A page that goes away meanwhile interrupts it.
  await video.play().catch(() => undefined);
}
