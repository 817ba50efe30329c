import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { registerMany } from '../../test/harness/people.js';
import type { TestServer } from '../../test/harness/server.js';
import { residentMemory } from '../harness/process-usage.js';

const CALLERS = 15;
const FORMS_OF_CALLER = 4;
const PICTURES_OF_FORM = 7;
/** Bytes of each; a picture may have 5 MB. */
const PICTURE = 4_900_000;
const SECONDS = 5;
const SEAM = 'seam';

/** @returns megabytes of the server before, and at most while that many forms full of pictures are never finished */
export async function memoryUnderOpenForms(server: TestServer) {
  const people = await registerMany(server, CALLERS);
  const before = residentMemory(server);
  const forms = people.flatMap(({ token }) =>
    Array.from({ length: FORMS_OF_CALLER }, () => openForm(server, token)),
  );
  let most = before;
  for (let i = 0; i < SECONDS * 20; i++) {
    await pause(50);
    most = Math.max(most, residentMemory(server));
  }
  for (const form of forms) form.destroy();
  const [quiet, open] = [before, most].map((kilobytes) => Math.round(kilobytes / 1024));
  return {
    forms: forms.length,
    'sent, MB': Math.round((forms.length * PICTURES_OF_FORM * PICTURE) / 2 ** 20),
    'quiet, MB': quiet,
    'most, MB': open,
    'more, MB': (open ?? 0) - (quiet ?? 0),
  };
}

/** Sends all its pictures, and not its end. */
function openForm({ url }: TestServer, token: string) {
  const form = request(`${url}/api/face/register`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': `multipart/form-data; boundary=${SEAM}`,
    },
  });
  form.on('response', (answer) => answer.resume());
  // A form that is refused is hung up on.
  form.on('error', () => undefined);
  for (let i = 0; i < PICTURES_OF_FORM; i++) form.write(partOf(i));
  return form;
}

function partOf(i: number): Buffer {
  const head = `--${SEAM}\r\nContent-Disposition: form-data; name="images"; filename="${i}.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;
  const picture = Buffer.alloc(PICTURE, 0x5a);
  picture.set([0xff, 0xd8, 0xff, 0xe0]);
  return Buffer.concat([Buffer.from(head), picture, Buffer.from('\r\n')]);
}
