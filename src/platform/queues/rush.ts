import { performance, type EventLoopUtilization } from 'node:perf_hooks';

/** Milliseconds that are looked back on. */
const MOMENT_MS = 100;
/** The share of them in which the event loop had something to do: above it, callers wait for each other. */
const FULL = 0.9;

let before: EventLoopUtilization = performance.eventLoopUtilization();
let lookedAt = performance.now();
let isFull = false;

/**
 * Whether this process has had more to do of late than it could do at once, as when everybody comes at eight. Then what
 * can be done for many together is worth a short wait, and what can be done later is.
 */
export function isRush(): boolean {
  const now = performance.now();
  if (now - lookedAt < MOMENT_MS) return isFull;
  const present = performance.eventLoopUtilization();
  isFull = performance.eventLoopUtilization(present, before).utilization > FULL;
  before = present;
  lookedAt = now;
  return isFull;
}
