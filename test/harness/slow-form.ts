import { connect, type Socket } from 'node:net';
import { eventually } from './eventually.js';
import type { Person } from './people.js';
import type { TestServer } from './server.js';

export const MEGABYTE = 2 ** 20;
const JPEG_START = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);

/** A form that is sent piece by piece, and what is answered meanwhile. */
export class SlowForm {
  answer = '';
  private readonly socket: Socket;

  constructor({ url }: TestServer, { token }: Person, path: string, length: number) {
    this.socket = connect(Number(new URL(url).port), '127.0.0.1');
    this.socket.on('data', (bytes) => (this.answer += bytes.toString()));
    // The server may hang up on what it refused.
    this.socket.on('error', () => undefined);
    this.socket.write(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Length: ${length}\r\n` +
        'Content-Type: multipart/form-data; boundary=x\r\n\r\n',
    );
  }

  file(name: string, bytes: Buffer): void {
    this.socket.write(
      `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.jpg"\r\n\r\n`,
    );
    this.socket.write(bytes);
    this.socket.write('\r\n');
  }

  async isAnswered(status: number, code: string): Promise<void> {
    await eventually(async () => {
      await Promise.resolve();
      expect(this.answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(this.answer).toContain(`"code":"${code}"`);
    });
  }

  hangUp(): void {
    this.socket.destroy();
  }
}

/** Pictures of a registration, as large as they may be, and no end. */
export function fullForm(server: TestServer, person: Person, pictures = 6): SlowForm {
  const form = new SlowForm(server, person, '/api/face/register', 40 * MEGABYTE);
  const file = Buffer.concat([JPEG_START, Buffer.alloc(4.9 * MEGABYTE)]);
  for (let i = 0; i < pictures; i++) form.file('images', file);
  return form;
}
