import { availableParallelism } from 'node:os';
import type { INestApplicationContext } from '@nestjs/common';
import { Environment } from '../../platform/config/environment.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { describingCard } from '../../face/engine/embedder/cards.js';
import { Calibrations } from '../../face/analysis/calibrations.js';
import { WorkerFaceEngine } from '../../face/engine/worker/worker-face-engine.js';
import {
  Reencoding,
  type Omitted,
  type Outcome,
} from '../../face/reencoding/reencoding.service.js';
import { ModelCoverage } from '../../face/templates/model-coverage.js';
import type { Command } from '../command.js';
import { showProgress } from './progress-bar.js';

const MOST_PIXELS = 50e6;

/** Changes the descriptor network. */
export const faceReencode: Command = {
  name: 'face:reencode',
  usage: '[--status] [--leave-out]',
  summary: 'describe every enrolment picture by FACE_EMBEDDER, then let the servers switch to it',
  options: {
    status: { type: 'boolean', help: 'tell how far it is' },
    'leave-out': { type: 'boolean', help: 'switch although pictures could not be described' },
  },

  async run(open, options) {
    const app = await open();
    if (options.status) return statusOf(app);
    const { FACE_EMBEDDER: embedder, FACE_BACKEND: backend } = app.get(Environment);
    const workers = availableParallelism();
    const engine = await WorkerFaceEngine.start({
      backend,
      embedder,
      distances: await app.get(Calibrations).of(embedder),
      workers,
      maxWaiting: Infinity,
      maxPixels: MOST_PIXELS,
      log: console.error,
    });
    try {
      const outcome = await app.get(Reencoding).run(
        { embedder, engine },
        {
          parallel: 2 * workers,
          leaveOut: options['leave-out'] === true,
          onProgress: showProgress,
        },
      );
      return told(embedder, outcome);
    } finally {
      await engine.close();
    }
  },
};

async function statusOf(app: INestApplicationContext): Promise<string> {
  const { FACE_EMBEDDER: wanted } = app.get(Environment);
  const { face_embedder: serving } = await app.get(SettingsService).current();
  const { described, all } = await app.get(ModelCoverage).of(describingCard(wanted).model);
  return [
    `Serving: ${serving || 'none yet'}`,
    `FACE_EMBEDDER: ${wanted}, which has described ${described} of ${all} pictures`,
  ].join('\n');
}

function told(embedder: string, { described, all, omitted, losing, isSwitched }: Outcome): string {
  return [
    `${embedder} has described ${described} of ${all} pictures.`,
    ...omitted.map(toldOmitted),
    ...(losing.length > 0 ? [`Recognised no more for want of pictures: ${losing.join(', ')}`] : []),
    isSwitched
      ? 'The servers use it from now on.'
      : 'The servers go on with the network before; --leave-out switches all the same.',
  ].join('\n');
}

const REASONS = {
  not_sealed: 'its file is not known to be the one that was taken in',
  gone: 'its file is gone',
  unreadable: 'its file cannot be read',
  no_face: 'no face is found in it',
} as const;

const toldOmitted = ({ encodingId, userId, why }: Omitted): string =>
  `Left out: picture ${encodingId} of ${userId}, ${REASONS[why]}`;
