import type { AnalysisOptions, Backend, TimedAnalysis } from '../face-engine.js';

/** What a worker is told when it starts. */
export interface WorkerSettings {
  backend: Backend;
  /** As FACE_EMBEDDER names it. */
  embedder: string;
  /** Pictures with more pixels are refused. */
  maxPixels: number;
}

/** A picture to analyse, or null to answer as soon as the networks are loaded. */
export type WorkerTask = PictureTask | null;

interface PictureTask {
  picture: Uint8Array;
  options: AnalysisOptions;
  /** By process.hrtime.bigint(), which all threads share: when it is of no use any more to look at the picture. */
  deadline: bigint;
}

/** What a worker answers. A refusal is a value, because an error loses its class on the way between threads. */
export type WorkerAnswer =
  { analysis: TimedAnalysis } | { unreadable: string } | { late: true } | { ready: true };
