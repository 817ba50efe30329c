import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { evaluationPage } from '../../face/evaluation/evaluation-page.js';
import { evaluate, type Evaluation } from '../../face/evaluation/evaluation.js';
import { groupsIn, photographsIn } from '../../face/evaluation/photographs.js';
import { required, wholeNumber, type BareCommand } from '../command.js';
import { ENGINE_OPTIONS, engineFor } from './command-engine.js';
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
    data: { type: 'string', help: 'folder of the photographs' },
    enrol: { type: 'string', default: '5', help: 'photographs each person is enrolled with' },
    distractors: { type: 'string', help: 'folder of more strangers, a gallery to get lost in' },
    draws: { type: 'string', default: '0', help: 'how often people are drawn anew' },
    people: { type: 'string', help: 'how many people are drawn' },
    seed: { type: 'string', default: '1', help: 'begins the row of draws' },
    groups: { type: 'string', help: 'file that says which group each person belongs to' },
    strict: { type: 'boolean', help: 'decide as face_threshold_strict does' },
    ...ENGINE_OPTIONS,
    page: { type: 'string', default: PAGE, help: 'file the result is drawn in' },
    json: { type: 'boolean', help: 'print the figures as JSON too' },
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
