import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Environment } from '../../platform/config/environment.js';
import { evaluationPage } from '../../face/evaluation/evaluation-page.js';
import { evaluate, type Evaluation } from '../../face/evaluation/evaluation.js';
import { groupsIn, photographsIn } from '../../face/evaluation/photographs.js';
import { required, wholeNumber, type BareCommand } from '../command.js';
import { engineFor } from './command-engine.js';
import { showProgress } from './progress-bar.js';

const PAGE = 'face-evaluation.html';

/** Measures recognition on photographs of one's own. */
export const faceEvaluate: BareCommand = {
  bare: true,
  name: 'face:evaluate',
  usage:
    '--data DIR [--enrol 5] [--distractors DIR] [--draws N [--people N] [--seed 1]] [--groups FILE] [--strict] [--backend onnx] [--embedder NAME] [--page FILE] [--json]',
  summary: 'measure recognition on DIR/people/<name>/*.jpg and DIR/strangers/*.jpg',
  options: {
    data: { type: 'string' },
    enrol: { type: 'string', default: '5' },
    distractors: { type: 'string' },
    draws: { type: 'string', default: '0' },
    people: { type: 'string' },
    seed: { type: 'string', default: '1' },
    groups: { type: 'string' },
    strict: { type: 'boolean' },
    backend: { type: 'string', default: 'auto' },
    embedder: { type: 'string', default: new Environment().FACE_EMBEDDER },
    page: { type: 'string', default: PAGE },
    json: { type: 'boolean' },
  },

  async run(options) {
    const { distractors, groups } = options;
    const about = {
      enrol: wholeNumber(options, 'enrol', 1),
      draws: wholeNumber(options, 'draws', 0),
      people: options.people === undefined ? undefined : wholeNumber(options, 'people', 1),
      seed: wholeNumber(options, 'seed', 0),
      strict: options.strict === true,
      groups: typeof groups === 'string' ? await groupsIn(groups) : new Map<string, string>(),
    };
    const more = typeof distractors === 'string' ? distractors : undefined;
    const photographs = await photographsIn(required(options, 'data'), more);
    const engine = await engineFor(options);
    try {
      const result = await evaluate(engine, photographs, {
        ...about,
        parallel: 2 * availableParallelism(),
        onProgress: showProgress,
      });
      const page = required(options, 'page');
      await writeFile(page, evaluationPage(result));
      const table = `${tableOf(result.evaluation)}\nDrawn in ${page}`;
      return options.json ? `${table}\n${JSON.stringify(result.evaluation)}` : table;
    } finally {
      await engine.close();
    }
  },
};

const tableOf = ({ sd, groups, tar_at_far, ...figures }: Evaluation): string => {
  const deviations = new Map(Object.entries(sd ?? {}));
  const rows = Object.entries({ ...figures, ...verificationOf(tar_at_far) }).map(
    ([name, value]) => `${name.padEnd(18)} ${shown(value)}${spread(deviations.get(name))}`,
  );
  const byGroup = Object.entries(groups).map(([name, rates]) => `${name}: ${listed({ ...rates })}`);
  return [...rows, ...byGroup].join('\n');
};

const listed = (rates: Readonly<Record<string, number | null>>): string =>
  Object.entries(rates)
    .map(([figure, value]) => `${figure} ${shown(value)}`)
    .join(', ');

const verificationOf = (rates: Evaluation['tar_at_far']): Record<string, number> =>
  Object.fromEntries(Object.entries(rates).map(([share, rate]) => [`tar_at_far_${share}`, rate]));

const spread = (deviation: unknown): string =>
  typeof deviation === 'number' ? ` ± ${deviation.toFixed(4)}` : '';

const shown = (value: string | number | null): string => {
  if (value === null) return '-';
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(4) : String(value);
};
