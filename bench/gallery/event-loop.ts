import { monitorEventLoopDelay } from 'node:perf_hooks';
import { TemplateIndex } from '../../src/face/gallery/memory/template-index.js';
import { CARD, faceAmong, somebody } from './synthetic-descriptors.js';
import { percentile, rounded, timesOf } from '../harness/timing.js';

export interface EventLoopFigures {
  people: number;
  search_p50_ms: number;
  search_p99_ms: number;
  /** How late the event loop comes to its timers while one search follows the other. */
  delay_p50_ms: number;
  delay_p99_ms: number;
}

const SEARCHES = 500;
const WARM_UPS = 20;
const CANDIDATES = 5;

/** Milliseconds between the monitor's timers, which its figures include. */
const RESOLUTION = 1;
const NANOSECONDS = 1e6;

/** @param people more than a search on the event loop may take */
export async function measureEventLoop(people: number): Promise<EventLoopFigures> {
  const index = new TemplateIndex(CARD.length);
  for (let i = 0; i < people; i++) index.put(somebody(i), faceAmong());
  const search = () => index.nearest(faceAmong(), CANDIDATES);
  await timesOf(WARM_UPS, 0, search);

  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const times = await timesOf(SEARCHES, 0, search);
  delay.disable();
  await index.close();
  const late = (share: number) =>
    rounded(Math.max(0, delay.percentile(share) / NANOSECONDS - RESOLUTION));
  return {
    people,
    search_p50_ms: percentile(times, 0.5),
    search_p99_ms: percentile(times, 0.99),
    delay_p50_ms: late(50),
    delay_p99_ms: late(99),
  };
}
