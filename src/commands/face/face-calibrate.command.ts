import type { INestApplicationContext } from '@nestjs/common';
import { availableParallelism } from 'node:os';
import { Calibrations } from '../../face/analysis/calibrations.js';
import { describingCard, figuresOnCard } from '../../face/engine/embedder/cards.js';
import type { DistanceFigures } from '../../face/engine/embedder/distance-scale.js';
import { sampleOf } from '../../face/calibration/calibration-sample.js';
import {
  fitDistances,
  NetworkDoesNotSeparate,
  TooFewPhotographs,
  type Calibration,
} from '../../face/calibration/fitted-distances.js';
import { photographsIn } from '../../face/evaluation/photographs.js';
import { embedderOf, ENGINE_OPTIONS, engineFor } from './command-engine.js';
import { Refused, required, type Command, type Options } from '../command.js';
import { showProgress } from './progress-bar.js';

/** Fits what a network's distances mean on photographs of one's own. */
export const faceCalibrate: Command = {
  name: 'face:calibrate',
  usage: '--data DIR [--dry-run] | --clear [--backend onnx] [--embedder NAME]',
  summary:
    'fit the distances of FACE_EMBEDDER on DIR/people/<name>/*.jpg and DIR/strangers/*.jpg; the servers use them',
  options: {
    data: { type: 'string', help: 'folder of the photographs' },
    'dry-run': { type: 'boolean', help: 'measure, and change nothing' },
    clear: { type: 'boolean', help: 'go back to the distances on the card' },
    ...ENGINE_OPTIONS,
  },

  async run(open, options) {
    const embedder = embedderOf(options);
    if (options.clear) {
      await keep(await open(), embedder, null);
      return `The distances on the card of ${embedder} are used again.`;
    }
    const { figures, uncertainty } = await measured(options, embedder);
    const told = tableOf(figuresOnCard(embedder), figures, uncertainty);
    if (options['dry-run']) return `${told}\nNothing was changed.`;
    await keep(await open(), embedder, figures);
    return `${told}\nThe servers use these for ${embedder} within seconds.`;
  },
};

async function measured(options: Options, embedder: string): Promise<Calibration> {
  const photographs = await photographsIn(required(options, 'data'));
  const engine = await engineFor(options, describingCard(embedder).distances.figures);
  try {
    const parallel = 2 * availableParallelism();
    const sample = await sampleOf(engine, photographs, { parallel, onProgress: showProgress });
    return fitDistances(sample, figuresOnCard(embedder));
  } catch (error) {
    const isPlain = error instanceof TooFewPhotographs || error instanceof NetworkDoesNotSeparate;
    throw isPlain ? new Refused(error.message) : error;
  } finally {
    await engine.close();
  }
}

const keep = (
  app: INestApplicationContext,
  embedder: string,
  figures: DistanceFigures | null,
): Promise<void> => app.get(Calibrations).keep(embedder, figures);

/** On the card, and measured here. */
function tableOf(
  card: DistanceFigures | null,
  figures: DistanceFigures,
  uncertainty: number,
): string {
  const line = ({ intercept, slope }: DistanceFigures['line']) =>
    `${intercept.toFixed(3)} - ${slope.toFixed(3)} log10(N)`;
  const rows: [string, (from: DistanceFigures) => string][] = [
    ['recognised up to', (from) => line(from.line)],
    ['strict', (from) => line(from.strictLine)],
    ['margin', (from) => from.margin.toFixed(3)],
    ['claimed identity', (from) => from.verificationLimit.toFixed(3)],
    ['claimed, strict', (from) => from.strictVerificationLimit.toFixed(3)],
    ['own pictures', (from) => from.samePersonLimit.toFixed(3)],
    ['one person twice', (from) => from.duplicateLimit.toFixed(3)],
  ];
  return [
    ['', 'on the card', 'measured here'],
    ...rows.map(([name, read]) => [name, card ? read(card) : 'none', read(figures)]),
    ['uncertain by', '', `${uncertainty.toFixed(3)}, which is taken off already`],
  ]
    .map(([name = '', before = '', after = '']) => `${name.padEnd(18)}${before.padEnd(26)}${after}`)
    .join('\n');
}
