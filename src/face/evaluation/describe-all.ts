import { readFile } from 'node:fs/promises';
import { withoutHeic } from '../../platform/pictures/heic.js';
import { MOST_PIXELS } from '../../platform/pictures/picture-size.js';
import type { FaceEngine } from '../engine/face-engine.js';

/** By file: of unit length, or null where there is no face or no readable picture. */
export type Descriptors = ReadonlyMap<string, Float32Array | null>;

export interface DescribingOptions {
  /** Photographs in work at a time. */
  readonly parallel: number;
  readonly onProgress?: (done: number, all: number) => void;
}

export async function describeAll(
  engine: FaceEngine,
  files: readonly string[],
  { parallel, onProgress }: DescribingOptions,
): Promise<Descriptors> {
  const descriptors = new Map<string, Float32Array | null>();
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) {
      descriptors.set(file, await describe(engine, file));
      onProgress?.(descriptors.size, files.length);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return descriptors;
}

async function describe(engine: FaceEngine, file: string): Promise<Float32Array | null> {
  const picture = await readFile(file);
  try {
    const { face } = await engine.analyse(await withoutHeic(picture, MOST_PIXELS));
    return face?.descriptor ?? null;
  } catch {
    return null;
  }
}
