import {
  isEmpty,
  KeyCensus,
  type Census,
  type Holding,
} from '../../face/key-rotation/key-census.js';
import { KeyRotation } from '../../face/key-rotation/key-rotation.js';
import { RotationRefused } from '../../platform/keys/rotation-refused.js';
import { showProgress } from './progress-bar.js';
import { Refused, type ApplicationCommand } from '../command.js';

/** Changes ENCRYPTION_KEY. */
export const keysRotate: ApplicationCommand = {
  name: 'keys:rotate',
  usage: '[--check]',
  summary:
    'bring all that ENCRYPTION_KEY encrypts under ENCRYPTION_KEY_NEXT, while the servers go on',
  options: { check: { type: 'boolean', help: 'only tell how much is under which key' } },

  async run(open, { check }) {
    const app = await open();
    const census = app.get(KeyCensus, { strict: false });
    if (check === true) return toldCensus(await census.take());
    const rotation = app.get(KeyRotation, { strict: false });
    const { rewrapped, resealed } = await refusals(() => rotation.run(showProgress));
    return [
      `${rewrapped} data keys are wrapped by ENCRYPTION_KEY_NEXT now, ${resealed} templates came under data keys.`,
      ...toldLeft(await census.take()),
      'Set ENCRYPTION_KEY to the next key, leave ENCRYPTION_KEY_NEXT out, and restart the servers one after the other.',
    ].join('\n');
  },
};

const toldCensus = ({ present, next, others }: Census): string =>
  [
    `ENCRYPTION_KEY: ${toldHolding(present)}`,
    `ENCRYPTION_KEY_NEXT: ${toldHolding(next)}`,
    `Keys not known here: ${toldHolding(others)}`,
  ].join('\n');

function toldHolding(holding: Holding): string {
  if (isEmpty(holding)) return 'nothing';
  const { secrets, dataKeys, templates } = holding;
  const parts = [
    ...(secrets > 0 ? ['the secrets of the installation'] : []),
    `${dataKeys} data keys`,
    ...(templates > 0 ? [`${templates} templates sealed by it directly`] : []),
  ];
  return parts.join(', ');
}

/** What no key here opens. */
function toldLeft({ present, others }: Census): string[] {
  return [
    ...(isEmpty(present) ? [] : [`Damaged, and left as it was: ${toldHolding(present)}`]),
    ...(isEmpty(others) ? [] : [`Of keys not known here, and left: ${toldHolding(others)}`]),
  ];
}

async function refusals<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof RotationRefused ? new Refused(error.message) : error;
  }
}
