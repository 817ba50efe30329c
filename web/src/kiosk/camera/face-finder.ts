/** What is wrong with the faces of a frame. */
export type FaceFault = 'nobody' | 'several' | 'far';

interface FoundFace {
  readonly boundingBox: DOMRectReadOnly;
}

/** Some browsers (Chrome on Android, macOS) look for faces by themselves. */
declare const FaceDetector:
  | (new (options: { fastMode: boolean; maxDetectedFaces: number }) => {
      detect(image: HTMLVideoElement): Promise<FoundFace[]>;
    })
  | undefined;

/** Width of a face, as a share of the picture's, below which somebody stands too far away. */
const NEAR = 0.16;
/** A face so much smaller than the largest belongs to somebody behind. */
const BEHIND = 0.6;

const detector =
  typeof FaceDetector === 'undefined'
    ? undefined
    : new FaceDetector({ fastMode: true, maxDetectedFaces: 3 });

/** Undefined where all is well, or where this browser cannot tell: the server looks anyway. */
export async function faceFaultIn(video: HTMLVideoElement): Promise<FaceFault | undefined> {
  try {
    const faces = await detector?.detect(video);
    return faces && faultOf(faces, video.videoWidth);
  } catch {
    return undefined;
  }
}

function faultOf(faces: readonly FoundFace[], width: number): FaceFault | undefined {
  const widths = faces.map(({ boundingBox }) => boundingBox.width).sort((a, b) => b - a);
  const [largest, second = 0] = widths;
  if (largest === undefined) return 'nobody';
  if (second > BEHIND * largest) return 'several';
  return largest < NEAR * width ? 'far' : undefined;
}
