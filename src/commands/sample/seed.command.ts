import { UsageError, type Command } from '../command.js';
import { SampleOrganisation } from './sample-organisation.js';

export const seed: Command = {
  name: 'seed',
  usage: '--sample',
  summary: 'fill an empty site with 6 departments, 20 people and five weeks of records',
  options: { sample: { type: 'boolean', help: 'yes, the sample organisation' } },

  async run(open, options) {
    if (!options.sample) throw new UsageError('--sample is missing');
    const app = await open();
    const { people, records, password } = await app.get(SampleOrganisation).seed(new Date());
    return [
      `Made ${people} people with ${records} records.`,
      `They sign in as EMP001, EMP002, … or by address, with the password ${password}`,
    ].join('\n');
  },
};
