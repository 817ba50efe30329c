import { execFileSync } from 'node:child_process';

describe('Gallery on a worker thread', () => {
  it('A gallery on a worker thread finds what one on the event loop finds, and refuses once it is closed', () => {
    const output = execFileSync(
      process.execPath,
      ['dist/test/harness/programs/index-agreement.js'],
      {
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(output)).toEqual({
      searches: 50,
      agreements: 50,
      size: 1600,
      meanwhile: 'EMP1',
      afterwards: 'refused',
    });
  });
});
