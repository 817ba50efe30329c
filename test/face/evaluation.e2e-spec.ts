import { jest } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { ENROLLED, photographsOf, STRANGERS } from '../harness/cast/cast.js';
import { runCli } from '../harness/command-line.js';
import { startServer, type TestServer } from '../harness/server.js';

jest.setTimeout(240_000);

describe('An evaluation on photographs of a site', () => {
  let server: TestServer;
  let folder: string;

  beforeAll(async () => {
    server = await startServer();
    folder = await mkdtemp(join(tmpdir(), 'evaluation-'));
    const keep = async (path: string, picture: Buffer) => {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), picture);
    };
    for (const person of ENROLLED.slice(0, 3)) {
      const pictures = await photographsOf(person, 3);
      for (const [i, picture] of pictures.entries()) {
        const isLast = i === 2;
        await keep(
          `data/people/${person.key}/${i}.${isLast ? 'avif' : 'jpg'}`,
          isLast ? await sharp(picture).avif().toBuffer() : picture,
        );
      }
    }
    for (const person of ENROLLED.slice(3, 5)) {
      await keep(`more/${person.key}/0.jpg`, (await photographsOf(person, 1))[0]!);
    }
    const [stranger] = await photographsOf(STRANGERS[0]!, 1);
    await keep(`data/strangers/${STRANGERS[0]!.key}_0001.jpg`, stranger!);
    await writeFile(
      join(folder, 'groups.csv'),
      `${ENROLLED[0]!.key},one\n${ENROLLED[1]!.key},two\n${STRANGERS[0]!.key},two\n`,
    );
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const evaluate = async (...options: string[]) => {
    const page = join(folder, 'page.html');
    const { exitCode, stdout, stderr } = await runCli(server, [
      'face:evaluate',
      ...['--data', join(folder, 'data'), '--enrol', '2', '--page', page, '--json', ...options],
    ]);
    expect([exitCode, stderr]).toEqual([0, '']);
    const json = stdout.trim().split('\n').at(-1) ?? '';
    return { figures: JSON.parse(json), page: await readFile(page, 'utf8') };
  };

  it('Distractors are enrolled and never shown, groups have figures of their own, AVIF is read', async () => {
    const { figures, page } = await evaluate(
      ...['--distractors', join(folder, 'more'), '--groups', join(folder, 'groups.csv')],
    );
    expect(figures).toMatchObject({
      people: 3,
      distractors: 2,
      templates: 8,
      probes: 3,
      strangers: 1,
      detection_rate: 1,
      tpir: 1,
      fpir: 0,
      sd: null,
      groups: { one: { people: 1, tpir: 1, fpir: null }, two: { people: 2, tpir: 1, fpir: 0 } },
    });
    expect(page).toContain('<h2>By group</h2>');
    expect(page).toContain('The curve lies on the axes');
  });

  it('Several draws tell the mean and the spread, the same for the same seed', async () => {
    const drawn = () => evaluate('--draws', '4', '--people', '2', '--seed', '7');
    const [{ figures }, { figures: again }] = [await drawn(), await drawn()];
    expect(figures).toMatchObject({ people: 2, draws: 4, probes: 2, strangers: 4, tpir: 1 });
    expect(figures.sd).toMatchObject({ tpir: 0, wrong_identity: 0 });
    expect({ ...again, ms_per_photo: 0 }).toEqual({ ...figures, ms_per_photo: 0 });
  });

  it('A number that is none is told', async () => {
    const options = ['face:evaluate', '--data', folder, '--draws', 'many'];
    const { exitCode, stderr } = await runCli(server, options);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--draws is a whole number');
  });

  it('A calibration with too few people is refused, and says what it needs', async () => {
    const options = ['face:calibrate', '--data', join(folder, 'data')];
    const { exitCode, stderr } = await runCli(server, options);
    expect(exitCode).toBe(1);
    expect(stderr.trim()).toBe(
      'A calibration needs 30 people with 6 photographs of a face each, and 100 people with the strangers; here are 0, and 1 with the strangers.',
    );
  });
});
