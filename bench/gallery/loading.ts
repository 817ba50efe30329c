import { createSecretKey, randomBytes } from 'node:crypto';
import { centroidOf } from '../../src/face/engine/descriptor/descriptor.js';
import { MemoryContents } from '../../src/face/gallery/memory/memory-contents.js';
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
  const cipher = new TemplateCipher(
    createSecretKey(randomBytes(32)),
    new TemplateSpace(randomBytes(32)),
  );
  const people = templates / PICTURES_EACH;
  const placeOf = (i: number) => ({
    userId: somebody(Math.floor(i / PICTURES_EACH)),
    encodingId: String(i),
    model: CARD.model,
  });
  const sealed = Array.from({ length: templates }, (_, i) => cipher.seal(faceAmong(), placeOf(i)));

  const start = performance.now();
  const contents = new MemoryContents(PICTURES_EACH, CARD.length);
  for (let i = 0; i < templates; i += PICTURES_EACH) {
    const own = sealed.slice(i, i + PICTURES_EACH);
    const opened = own.map((bytes, k) => cipher.open(bytes, placeOf(i + k)));
    const { userId } = placeOf(i);
    contents.put({ userId, template: centroidOf(opened), verified: opened.length, active: true });
  }
  const ms = rounded(performance.now() - start);
  await contents.close();
  return { templates, people, ms };
}
