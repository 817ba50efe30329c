import type { KeyObject } from 'node:crypto';
import { sha256 } from '../../src/platform/crypto/sha256.js';
import { parseEnvironment } from '../../src/platform/config/environment.js';
import { readSecrets } from '../../src/platform/config/secrets.js';
import { InstallationSecrets } from '../../src/platform/keys/installation-secrets.js';
import { TemplateSpace } from '../../src/face/template-space/template-space.js';
import { RecognitionSeals } from '../../src/face/templates/recognition-seals.js';
import { TemplateCipher } from '../../src/face/templates/template-cipher.js';
import type { TestServer } from '../../test/harness/server.js';
import { sql } from '../../test/harness/sql.js';
import { gatherPeople, idOf, writing, type Row } from '../harness/synthetic-organisation.js';
import { CARD, faceAmong } from './synthetic-descriptors.js';

const PEOPLE_AT_ONCE = 500;

const COLUMNS = [
  'id',
  'user_id',
  'encoding_vector',
  'image_hash',
  'live_image_hash',
  'captured_at',
  'quality_score',
  'face_confidence',
  'status',
  'recognition_seal',
  'model',
];

/** Writes people with so many verified pictures each: of nobody, sealed by the server's own keys. */
export async function gatherEnrolled(
  server: TestServer,
  people: number,
  picturesEach: number,
): Promise<void> {
  await gatherPeople(server, people);
  const { encryption } = readSecrets(parseEnvironment(server.env));
  const { space, recognitionSeals } = await secretsOf(server, encryption);
  const [cipher, seals] = [
    new TemplateCipher(encryption, new TemplateSpace(space)),
    new RecognitionSeals(recognitionSeals),
  ];
  const pictureOf = (userId: string, picture: number): Row => {
    const id = `${userId}-${picture}`;
    const sealed = cipher.seal(faceAmong(), { userId, encodingId: id, model: CARD.model });
    const [hash, seal] = [sha256(id), seals.sealOf({ id, userId })];
    const taken = '2026-03-01 08:00:00.000';
    return [id, userId, sealed, hash, hash, taken, 0.9, 0.9, 'verified', seal, CARD.model];
  };
  await writing(server, async (insert) => {
    for (let first = 0; first < people; first += PEOPLE_AT_ONCE) {
      const count = Math.min(PEOPLE_AT_ONCE, people - first);
      const rows = Array.from({ length: count * picturesEach }, (_, i) =>
        pictureOf(idOf(first + Math.floor(i / picturesEach)), i % picturesEach),
      );
      await insert('face_encodings', COLUMNS, rows);
    }
  });
}

/** The secrets that the server has kept. */
async function secretsOf(server: TestServer, key: KeyObject): Promise<InstallationSecrets> {
  const [row] = await sql(server, 'SELECT wrapped FROM installation_secrets');
  const secrets = InstallationSecrets.unwrapped(String(row?.wrapped), key);
  if (!secrets) throw new Error('The secrets of the server do not open');
  return secrets;
}
