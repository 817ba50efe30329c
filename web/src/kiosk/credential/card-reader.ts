import { useEffect } from 'preact/hooks';
import type { Camera } from '../camera/use-camera.js';

/** Milliseconds between two looks at the frame. */
const EVERY = 250;
/** Width of what is looked at: a card that fills a third of it is read. */
const WIDTH = 640;

/**
 * Reads the QR code of a card that is held before the camera. The decoder is loaded when somebody shows one: browsers
 * have none of their own, but for some.
 */
export function useCardReader({ video, state }: Camera, onCard: (card: string) => void): void {
  useEffect(() => {
    if (state !== 'live') return undefined;
    let isOver = false;
    const look = async () => {
      const { decodeQR } = await import('qr/decode.js');
      while (!isOver) {
        const frame = frameOf(video.current);
        const card = frame && readBy(decodeQR, frame);
        if (card !== undefined) {
          onCard(card);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, EVERY));
      }
    };
    // Without it the card can be typed.
    look().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [state]);
}

/** A frame without a code is no error here. */
function readBy(decode: (frame: ImageData) => string, frame: ImageData): string | undefined {
  try {
    return decode(frame);
  } catch {
    return undefined;
  }
}

function frameOf(video: HTMLVideoElement | null): ImageData | undefined {
  if (!video || video.videoWidth === 0) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = Math.round((WIDTH * video.videoHeight) / video.videoWidth);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return context?.getImageData(0, 0, canvas.width, canvas.height);
}
