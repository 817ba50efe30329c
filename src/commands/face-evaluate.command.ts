import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Environment } from '../platform/config/environment.js';
import { BACKENDS, type Backend } from '../face/engine/face-engine.js';
import { WorkerFaceEngine } from '../face/engine/worker/worker-face-engine.js';
import { evaluationPage } from '../face/evaluation/evaluation-page.js';
import { evaluate, photographsIn, type Evaluation } from '../face/evaluation/evaluation.js';
import { showProgress } from './progress-bar.js';
import { required, UsageError, type BareCommand, type Options } from './command.js';

const MOST_PIXELS = 50e6;
const PAGE = 'face-evaluation.html';

/** Measures recognition on photographs of one's own. */
export const faceEvaluate: BareCommand = {
  bare: true,
  name: 'face:evaluate',
  usage:
    '--data DIR [--enrol 5] [--strict] [--backend onnx] [--embedder NAME] [--page FILE] [--json]',
  summary: 'measure recognition on DIR/people/<name>/*.jpg and DIR/strangers/*.jpg',
  options: {
    data: { type: 'string' },
    enrol: { type: 'string', default: '5' },
    strict: { type: 'boolean' },
    backend: { type: 'string', default: 'auto' },
    embedder: { type: 'string', default: new Environment().FACE_EMBEDDER },
    page: { type: 'string', default: PAGE },
    json: { type: 'boolean' },
  },

  async run(options) {
    const photographs = await photographsIn(required(options, 'data'));
    const workers = availableParallelism();
    const engine = await WorkerFaceEngine.start({
      backend: backendOf(options),
      embedder: required(options, 'embedder'),
      workers,
      maxWaiting: Infinity,
      maxPixels: MOST_PIXELS,
      log: console.error,
    });
    try {
      const { evaluation, pairs } = await evaluate(engine, photographs, {
        enrol: countOf(options),
        strict: options.strict === true,
        parallel: 2 * workers,
        onProgress: showProgress,
      });
      const page = required(options, 'page');
      await writeFile(page, evaluationPage({ ...evaluation }, pairs));
      const table = `${tableOf(evaluation)}\nDrawn in ${page}`;
      return options.json ? `${table}\n${JSON.stringify(evaluation)}` : table;
    } finally {
      await engine.close();
    }
  },
};

function backendOf({ backend }: Options): 'auto' | Backend {
  const known = (['auto', ...BACKENDS] as const).find((name) => name === backend);
  if (!known) throw new UsageError(`--backend is one of auto, ${BACKENDS.join(', ')}`);
  return known;
}

function countOf({ enrol }: Options): number {
  const count = Number(enrol);
  if (!Number.isInteger(count) || count < 1) throw new UsageError('--enrol is a whole number');
  return count;
}

const tableOf = (evaluation: Evaluation): string =>
  Object.entries(evaluation)
    .map(([name, value]) => `${name.padEnd(16)} ${shown(value)}`)
    .join('\n');

const shown = (value: unknown): string =>
  typeof value === 'number' && !Number.isInteger(value)
    ? value.toFixed(4)
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
