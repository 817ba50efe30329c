/** Why there is no picture. */
export type CameraFault = 'denied' | 'missing' | 'busy' | 'insecure';

const FAULTS: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** The camera on the side of the screen. */
export async function openCamera(): Promise<MediaStream | CameraFault> {
  // By plain HTTP browsers leave the whole interface out.
  if (!isSecureContext) return 'insecure';
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'user', width: { ideal: 1280 }, height: { ideal: 960 } },
    });
  } catch (error) {
    return FAULTS[(error as DOMException).name] ?? 'busy';
  }
}
