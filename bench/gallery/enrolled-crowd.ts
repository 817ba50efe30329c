import { sha256 } from '../../src/platform/crypto/sha256.js';
import { parseEnvironment } from '../../src/platform/config/environment.js';
import { readSecrets } from '../../src/platform/config/secrets.js';
import { RecognitionSeals } from '../../src/face/templates/recognition-seals.js';
import { TemplateCipher } from '../../src/face/templates/template-cipher.js';
import type { TestServer } from '../../test/harness/server.js';
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
  const secrets = readSecrets(parseEnvironment(server.env));
  const [cipher, seals] = [
    new TemplateCipher(secrets.templates),
    new RecognitionSeals(secrets.seals),
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
