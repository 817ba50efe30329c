import 'reflect-metadata';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import multipart from '@fastify/multipart';
import { fastify } from 'fastify';
import sharp from 'sharp';
import { parseEnvironment } from '../../config/environment.js';
import { refusalOf } from '../../errors/problem.js';
import { FormMemory } from './form-memory.js';
import { FormReader } from './form.reader.js';
import { plainName } from './plain-name.js';

interface Told {
  code: string;
  message: string;
  extensions: { errors: { field: string }[] };
}

const SHAPE = {
  files: [{ name: 'image' }, { name: 'images', aliases: ['photos'], max: 2 }],
  optional: true,
};

describe('A form', () => {
  const app = fastify();
  const reader = new FormReader(parseEnvironment({ MAX_FILE_SIZE_MB: '0.1' }));
  let url: string;
  let jpeg: Buffer;

  beforeAll(async () => {
    await app.register(multipart);
    for (const [path, shape] of [
      ['/optional', SHAPE],
      ['/', { ...SHAPE, files: [SHAPE.files[0]!], optional: false }],
    ] as const) {
      app.post(path, async (request) => {
        const { fields, uploads } = await reader.read(request, shape, new FormMemory().open());
        const names = Object.entries(uploads).map(([name, files]) => [
          name,
          files.map((file) => file.fileName),
        ]);
        return { fields, uploads: Object.fromEntries(names) as object };
      });
    }
    app.setErrorHandler((error, _request, reply) => {
      const refusal = refusalOf(error);
      return reply.status(refusal.status).send({ ...refusal, message: refusal.message });
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
  });
  afterAll(() => app.close());

  const send = async (
    path: string,
    parts: [name: string, value: string | Buffer, fileName?: string][],
  ) => {
    const form = new FormData();
    for (const [name, value, fileName] of parts) {
      if (typeof value === 'string') form.append(name, value);
      else
        form.append(
          name,
          new Blob([new Uint8Array(value)], { type: 'image/jpeg' }),
          fileName ?? 'a.jpg',
        );
    }
    const response = await fetch(url + path, { method: 'POST', body: form });
    return { status: response.status, body: (await response.json()) as Told };
  };

  it('gives its text and its files', async () => {
    const { body } = await send('/optional', [
      ['note', 'hello'],
      ['image', jpeg, '../../me.jpg'],
      ['images[]', jpeg, '1.jpg'],
      ['photos', jpeg, '2.jpg'],
    ]);
    expect(body).toEqual({
      fields: { note: 'hello' },
      uploads: { image: ['me.jpg'], images: ['1.jpg', '2.jpg'] },
    });
  });

  it.each([
    ['a missing file', [['note', 'x']], 400, 'validation_failed', 'image'],
    [
      'a second file where one is taken',
      [
        ['image', 1],
        ['image', 1],
      ],
      400,
      'validation_failed',
      'image',
    ],
    [
      'a file nobody asked for',
      [
        ['image', 1],
        ['virus', 1],
      ],
      400,
      'validation_failed',
      'virus',
    ],
    [
      'a text given twice',
      [
        ['image', 1],
        ['note', 'a'],
        ['note', 'b'],
      ],
      400,
      'validation_failed',
      'note',
    ],
    [
      'a text without end',
      [
        ['image', 1],
        ['note', 'x'.repeat(20_000)],
      ],
      400,
      'validation_failed',
      'note',
    ],
    [
      'a name that reaches for the prototype',
      [
        ['image', 1],
        ['__proto__', 'x'],
      ],
      400,
      'validation_failed',
      'form',
    ],
  ] as const)('is refused for %s', async (_, parts, status, code, field) => {
    const answer = await send(
      '/',
      parts.map(([name, value]) => [name, value === 1 ? jpeg : value]),
    );
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.extensions.errors[0]?.field).toBe(field);
  });

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['text', Buffer.from('I am a picture, trust me')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;')],
    ['PDF', Buffer.from('%PDF-1.7\n')],
  ])('is refused for %s called a JPEG', async (_, bytes) => {
    expect(await send('/', [['image', bytes]])).toMatchObject({
      status: 415,
      body: { code: 'unsupported_image' },
    });
  });

  it.each([1, 4])(
    'is refused for a file %s times too large, and the caller hears of it',
    async (times) => {
      const answer = await send('/', [['image', Buffer.alloc(150_000 * times ** 5, 1)]]);
      expect(answer).toMatchObject({
        status: 413,
        body: { code: 'file_too_large', message: 'A file may not be larger than 0.1 MB' },
      });
    },
  );

  it('that breaks off is refused', async () => {
    const head = '--x\r\nContent-Disposition: form-data; name="image"; filename="a.jpg"\r\n\r\n';
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: head + 'half a pict',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'malformed_form' });
  });

  it('whose sender hangs up harms nobody', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n' +
        '--x\r\nContent-Disposition: form-data; name="image"; filename="a.jpg"\r\n\r\nhalf',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await send('/', [['image', jpeg]])).status).toBe(200);
  });
});

describe('The name of an upload', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\photos\\me.jpg', 'me.jpg'],
    ['a\u0000b\n<script>.jpg', 'abscript.jpg'],
    ['Ирина фото.png', 'Ирина фото.png'],
    ['', 'unnamed'],
    [undefined, 'unnamed'],
  ])('%s is plain', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});
