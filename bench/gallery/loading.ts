import { createSecretKey, randomBytes } from 'node:crypto';
import { centroidOf } from '../../src/face/engine/descriptor/descriptor.js';
import { MemoryContents } from '../../src/face/gallery/memory/memory-contents.js';
import type { Secrets } from '../../src/platform/config/secrets.js';
import { EncryptionKeys } from '../../src/platform/keys/encryption-keys.js';
import type { DataKey } from '../../src/face/data-keys/data-key.js';
import { TemplateSpace } from '../../src/face/template-space/template-space.js';
import { TemplateCipher } from '../../src/face/templates/template-cipher.js';
import { CARD, faceAmong, somebody } from './synthetic-descriptors.js';
import { rounded } from '../harness/timing.js';

export interface LoadingFigures {
  templates: number;
  people: number;
  /** Without reading them from the database. */
  ms: number;
}

const PICTURES_EACH = 5;

/** Opens sealed templates, five of each person, and fills a gallery with the people, as a boot does. */
export async function measureLoading(templates: number): Promise<LoadingFigures> {
  const encryption = createSecretKey(randomBytes(32));
  const cipher = new TemplateCipher(
    new EncryptionKeys({ encryption, nextEncryption: null } as Secrets),
    new TemplateSpace(randomBytes(32)),
  );
  const people = templates / PICTURES_EACH;
  const placeOf = (i: number) => ({
    userId: somebody(Math.floor(i / PICTURES_EACH)),
    encodingId: String(i),
    model: CARD.model,
  });
  const dataKeys = Array.from({ length: people }, newDataKey);
  const sealed = dataKeys.flatMap((key, person) =>
    Array.from({ length: PICTURES_EACH }, (_, k) =>
      cipher.seal(faceAmong(), placeOf(PICTURES_EACH * person + k), key),
    ),
  );
  const ring = new Map(dataKeys.map((key) => [key.id, key]));

  const start = performance.now();
  const contents = new MemoryContents(PICTURES_EACH, CARD.length);
  for (let i = 0; i < templates; i += PICTURES_EACH) {
    const own = sealed.slice(i, i + PICTURES_EACH);
    const opened = own.map((bytes, k) => cipher.open(bytes, placeOf(i + k), ring));
    const { userId } = placeOf(i);
    contents.put({ userId, template: centroidOf(opened), verified: opened.length, active: true });
  }
  const ms = rounded(performance.now() - start);
  await contents.close();
  return { templates, people, ms };
}

const newDataKey = (): DataKey => ({
  id: randomBytes(8).toString('hex'),
  key: createSecretKey(randomBytes(32)),
});
