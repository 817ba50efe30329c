import type { Pixels } from './frame-quality.js';

/** Its longest side in pixels, and the quality of the JPEG, 0 to 1. */
interface PictureSize {
  readonly longest: number;
  readonly quality: number;
}

/** Of a picture that is sent: the server looks at 640. */
const FULL: PictureSize = { longest: 960, quality: 0.9 };
/** Width of the small picture that is judged here. */
const SAMPLE = 120;

/** A small copy of what the camera shows at this moment. */
export function sampleOf(video: HTMLVideoElement): Pixels {
  const canvas = drawn(video, SAMPLE);
  return context(canvas).getImageData(0, 0, canvas.width, canvas.height);
}

/** What the camera shows at this moment, as a JPEG. */
export function pictureOf(
  video: HTMLVideoElement,
  { longest, quality }: PictureSize = FULL,
): Promise<Blob> {
  const canvas = drawn(video, longest);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The canvas gave no picture'));
      },
      'image/jpeg',
      quality,
    );
  });
}

/** The part of the frame that the person sees of themselves: whoever stands beside it does not get in. */
function drawn(video: HTMLVideoElement, longest: number): HTMLCanvasElement {
  const { videoWidth, videoHeight, clientWidth, clientHeight } = video;
  const scale = Math.min(videoWidth / clientWidth, videoHeight / clientHeight);
  const [width, height] = [clientWidth * scale, clientHeight * scale];
  const shrink = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * shrink));
  canvas.height = Math.max(1, Math.round(height * shrink));
  const [left, top] = [(videoWidth - width) / 2, (videoHeight - height) / 2];
  const { width: w, height: h } = canvas;
  context(canvas).drawImage(video, left, top, width, height, 0, 0, w, h);
  return canvas;
}

function context(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const found = canvas.getContext('2d', { willReadFrequently: true });
  if (!found) throw new Error('This browser draws nothing');
  return found;
}
