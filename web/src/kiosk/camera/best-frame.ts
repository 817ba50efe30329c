import { faceFaultIn, type FaceFault } from './face-finder.js';
import { faultIn, type FrameFault } from './frame-quality.js';
import { pictureOf, sampleOf } from './frame.js';

export type Fault = FrameFault | FaceFault;

/** Milliseconds in which a good frame is waited for. */
const PATIENCE = 1200;
const PAUSE = 60;

/** What nobody can recognise a face in; of the rest the server is the better judge. */
const HOPELESS: readonly Fault[] = ['black', 'dark', 'bright'];

/** What is wrong at this moment, the first thing to change. */
export const faultNow = async (video: HTMLVideoElement): Promise<Fault | undefined> =>
  faultIn(sampleOf(video)) ?? (await faceFaultIn(video));

/** The first good frame; where none comes in time, the last one, or why it is not worth sending. */
export async function bestFrame(video: HTMLVideoElement): Promise<Blob | Fault> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const fault = await faultNow(video);
    if (!fault) return pictureOf(video);
    if (performance.now() > end) return HOPELESS.includes(fault) ? fault : pictureOf(video);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
