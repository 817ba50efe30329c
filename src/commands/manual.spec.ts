import type { Command } from './command.js';
import { manual, unknown } from './manual.js';

const command: Command = {
  bare: true,
  name: 'paint',
  usage: '--colour NAME [--twice]',
  summary: 'paint the door',
  options: {
    colour: { type: 'string', default: 'green', help: 'which paint' },
    twice: { type: 'boolean', help: 'a second coat' },
  },
  run: () => Promise.resolve(''),
};

describe('The manual of a command', () => {
  it('says how it is called, what it does and what each option is for', () => {
    expect(manual(command)).toBe(
      [
        'Usage: npm run cli -- paint --colour NAME [--twice]',
        '',
        'Paint the door',
        '',
        '  --colour  which paint (green)',
        '  --twice   a second coat',
      ].join('\n'),
    );
  });

  it('is short where there is nothing to choose', () => {
    expect(manual({ ...command, usage: '', options: {} })).toBe(
      'Usage: npm run cli -- paint\n\nPaint the door',
    );
  });
});

describe('A command that does not exist', () => {
  const commands = ['create-admin', 'tokens:purge', 'config', 'seed'].map((name) => ({ name }));

  it.each([
    ['creat-admin', 'create-admin'],
    ['token:purge', 'tokens:purge'],
    ['confg', 'config'],
    ['sed', 'seed'],
  ])('named %s is taken for %s', (name, meant) => {
    expect(unknown(name, commands)).toContain(`no command ${name}. Did you mean ${meant}?`);
  });

  it.each(['x', 'explode', 'migrate'])('named %s is taken for none', (name) => {
    expect(unknown(name, commands)).toBe(
      `There is no command ${name}. npm run cli -- --help lists them.`,
    );
  });
});
