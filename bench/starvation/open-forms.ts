import { setTimeout as pause } from 'node:timers/promises';
import { registerMany } from '../../test/harness/people.js';
import type { TestServer } from '../../test/harness/server.js';
import { fullForm } from '../../test/harness/slow-form.js';
import { residentMemory } from '../harness/process-usage.js';

const CALLERS = 15;
const FORMS_OF_CALLER = 4;
const PICTURES_OF_FORM = 7;
const SECONDS = 5;

/** @returns megabytes of the server before, and at most while that many forms full of pictures are never finished */
export async function memoryUnderOpenForms(server: TestServer) {
  const people = await registerMany(server, CALLERS);
  const before = residentMemory(server);
  const forms = people.flatMap((person) =>
    Array.from({ length: FORMS_OF_CALLER }, () => fullForm(server, person, PICTURES_OF_FORM)),
  );
  let most = before;
  for (let i = 0; i < SECONDS * 20; i++) {
    await pause(50);
    most = Math.max(most, residentMemory(server));
  }
  for (const form of forms) form.hangUp();
  const [quiet, open] = [before, most].map((kilobytes) => Math.round(kilobytes / 1024));
  return {
    forms: forms.length,
    'quiet, MB': quiet,
    'most, MB': open,
    'more, MB': (open ?? 0) - (quiet ?? 0),
  };
}
