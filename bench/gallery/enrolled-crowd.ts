import { createSecretKey, randomBytes } from 'node:crypto';
import { sha256 } from '../../src/platform/crypto/sha256.js';
import { parseEnvironment } from '../../src/platform/config/environment.js';
import { readSecrets } from '../../src/platform/config/secrets.js';
import { EncryptionKeys, type EncryptionKey } from '../../src/platform/keys/encryption-keys.js';
import { InstallationSecrets } from '../../src/platform/keys/installation-secrets.js';
import { wrapped } from '../../src/platform/keys/wrapping.js';
import type { DataKey } from '../../src/face/data-keys/data-key.js';
import { placeOf } from '../../src/face/data-keys/data-keys.js';
import { TemplateSpace } from '../../src/face/template-space/template-space.js';
import { RecognitionSeals } from '../../src/face/templates/recognition-seals.js';
import { TemplateCipher } from '../../src/face/templates/template-cipher.js';
import type { TestServer } from '../../test/harness/server.js';
import { sql } from '../../test/harness/sql.js';
import { gatherPeople, idOf, writing, type Row } from '../harness/synthetic-organisation.js';
import { CARD, faceAmong } from './synthetic-descriptors.js';

const PEOPLE_AT_ONCE = 500;

const KEY_COLUMNS = ['id', 'user_id', 'key_id', 'wrapped'];

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
  const keys = new EncryptionKeys(readSecrets(parseEnvironment(server.env)));
  const { space, recognitionSeals } = await secretsOf(server, keys.present);
  const [cipher, seals] = [
    new TemplateCipher(keys, new TemplateSpace(space)),
    new RecognitionSeals(recognitionSeals),
  ];
  const pictureOf = (userId: string, picture: number, dataKey: DataKey): Row => {
    const id = `${userId}-${picture}`;
    const place = { userId, encodingId: id, model: CARD.model };
    const [hash, seal] = [sha256(id), seals.sealOf({ id, userId })];
    const taken = '2026-03-01 08:00:00.000';
    const sealed = cipher.seal(faceAmong(), place, dataKey);
    return [id, userId, sealed, hash, hash, taken, 0.9, 0.9, 'verified', seal, CARD.model];
  };
  await writing(server, async (insert) => {
    for (let first = 0; first < people; first += PEOPLE_AT_ONCE) {
      const count = Math.min(PEOPLE_AT_ONCE, people - first);
      const owners = Array.from({ length: count }, (_, i) =>
        newOwner(idOf(first + i), keys.present),
      );
      await insert(
        'face_data_keys',
        KEY_COLUMNS,
        owners.map(({ row }) => row),
      );
      const pictures = owners.flatMap(({ userId, dataKey }) =>
        Array.from({ length: picturesEach }, (_, i) => pictureOf(userId, i, dataKey)),
      );
      await insert('face_encodings', COLUMNS, pictures);
    }
  });
}

/** A person’s data key, and its row. */
function newOwner(userId: string, { id: keyId, key }: EncryptionKey) {
  const [id, secret] = [randomBytes(8).toString('hex'), randomBytes(32)];
  const row: Row = [id, userId, keyId, wrapped(secret, key, placeOf({ id, userId }))];
  return { userId, dataKey: { id, key: createSecretKey(secret) }, row };
}

/** The secrets that the server has kept. */
async function secretsOf(server: TestServer, { key }: EncryptionKey): Promise<InstallationSecrets> {
  const [row] = await sql(server, 'SELECT wrapped FROM installation_secrets');
  const secrets = InstallationSecrets.unwrapped(String(row?.wrapped), key);
  if (!secrets) throw new Error('The secrets of the server do not open');
  return secrets;
}
