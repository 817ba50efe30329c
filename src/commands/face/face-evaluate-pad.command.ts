import { readFile } from 'node:fs/promises';
import type { FaceEngine, SpoofScores } from '../../face/engine/face-engine.js';
import { SUSPECT_BELOW } from '../../face/engine/spoof/spoof-rule.js';
import { rateOf, type KindRate } from '../../face/evaluation/attack-rates.js';
import { picturesByKind } from '../../face/evaluation/photographs.js';
import { Refused, required, type BareCommand } from '../command.js';
import { ENGINE_OPTIONS, engineFor } from './command-engine.js';

const BONA_FIDE = 'bonafide';

/** Measures the passive spoof check on attacks of one's own. */
export const faceEvaluatePad: BareCommand = {
  bare: true,
  name: 'face:evaluate-pad',
  usage: '--data DIR [--backend onnx] [--embedder NAME] [--json]',
  summary: 'measure the spoof check on DIR/<kind of attack>/*.jpg and DIR/bonafide/*.jpg',
  options: {
    data: { type: 'string', help: 'folder of the folders of pictures' },
    ...ENGINE_OPTIONS,
    json: { type: 'boolean', help: 'print the figures as JSON instead' },
  },

  async run(options) {
    const data = required(options, 'data');
    const kinds = await picturesByKind(data);
    const attacks = [...kinds.keys()].filter((kind) => kind !== BONA_FIDE);
    if (!kinds.has(BONA_FIDE) || attacks.length === 0) {
      throw new Refused(`${data} needs a folder ${BONA_FIDE} and one for each kind of attack`);
    }
    const engine = await engineFor(options);
    try {
      const rates: KindRate[] = [];
      for (const kind of [...attacks, BONA_FIDE]) {
        const scores = await scoresOf(engine, kinds.get(kind) ?? []);
        rates.push(rateOf(kind, scores, kind !== BONA_FIDE));
      }
      return options.json ? JSON.stringify(rates) : told(rates);
    } finally {
      await engine.close();
    }
  },
};

/** One at a time: a run is measured in minutes, and a picture that waits may be refused. */
async function scoresOf(
  engine: FaceEngine,
  files: readonly string[],
): Promise<(SpoofScores | null)[]> {
  const scores: (SpoofScores | null)[] = [];
  for (const file of files) {
    const { spoof } = await engine.analyse(await readFile(file), { spoof: true });
    scores.push(spoof);
  }
  return scores;
}

function told(rates: readonly KindRate[]): string {
  const attacks = rates.filter(({ kind, rate }) => kind !== BONA_FIDE && rate !== null);
  const worst = attacks.toSorted((a, b) => (b.rate ?? 0) - (a.rate ?? 0))[0];
  return [
    `A picture is refused when its liveness score is below ${SUSPECT_BELOW} (liveness_mode enforce).`,
    ...rates.map(sentence),
    ...(worst ? [`Worst kind: ${worst.kind}, ${percent(worst.rate)} pass.`] : []),
    'This tells of these pictures only. It is no certificate, and says nothing of attacks that are not among them.',
  ].join('\n');
}

function sentence({ kind, pictures, without_face, wrong, rate, interval }: KindRate): string {
  const isAttack = kind !== BONA_FIDE;
  const figure = isAttack ? 'APCER' : 'BPCER';
  if (!interval) return `${kind}: no face in any of ${pictures} pictures.`;
  const [lower, upper] = interval.map(percent);
  const meant = isAttack ? 'attacks pass' : 'live people are refused';
  const faceless = without_face > 0 ? ` No face in ${without_face} more.` : '';
  const among = pictures - without_face;
  return `${kind}: ${wrong} of ${among} ${meant}: ${figure} ${percent(rate)} (95 %: ${lower} to ${upper}).${faceless}`;
}

const percent = (share: number | null): string =>
  share === null ? '-' : `${(100 * share).toFixed(1)} %`;
