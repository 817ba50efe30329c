import 'reflect-metadata';
import { createCipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { readEnvironment } from '../../../src/platform/config/environment.js';
import { readSecrets } from '../../../src/platform/config/secrets.js';
import { dataSourceFor } from '../../../src/platform/database/open-database.js';
import { databaseOptions } from '../../../src/platform/database/options.js';
import { EncryptionKeys } from '../../../src/platform/keys/encryption-keys.js';
import { InstallationSecrets } from '../../../src/platform/keys/installation-secrets.js';
import { unwrapped } from '../../../src/platform/keys/wrapping.js';
import { placeOf } from '../../../src/face/data-keys/data-keys.js';
import { TemplateSpace } from '../../../src/face/template-space/template-space.js';
import { TemplateCipher, type TemplatePlace } from '../../../src/face/templates/template-cipher.js';

/**
 * Seals the templates of the database that the environment names as versions without data keys did, and removes those: one
 * in two in the installation’s own space (format 2), the others as the network gave them (format 1).
 */
const keys = new EncryptionKeys(readSecrets(readEnvironment()));
const options = { ...databaseOptions(readEnvironment()), entities: [] };
const database = await dataSourceFor(options).initialize();
const space = await installationSpace();
const cipher = new TemplateCipher(keys, space);

const TABLES = [
  {
    read: `SELECT e.id AS encodingId, e.user_id AS userId, e.model, e.encoding_vector AS sealed, k.id, k.wrapped
      FROM face_encodings e JOIN face_data_keys k ON k.user_id = e.user_id`,
    write: 'UPDATE face_encodings SET encoding_vector = ? WHERE id = ? AND model = ?',
  },
  {
    read: `SELECT e.id AS encodingId, e.user_id AS userId, t.model, t.vector AS sealed, k.id, k.wrapped
      FROM face_templates t JOIN face_encodings e ON e.id = t.encoding_id
      JOIN face_data_keys k ON k.user_id = e.user_id`,
    write: 'UPDATE face_templates SET vector = ? WHERE encoding_id = ? AND model = ?',
  },
] as const;

for (const { read, write } of TABLES) {
  const rows = await database.query<Row[]>(read);
  for (const [i, row] of rows.entries()) {
    const descriptor = opened(row);
    const sealed =
      i % 2 === 0 ? sealedDirectly(2, descriptor, row) : sealedDirectly(1, left(descriptor), row);
    await database.query(write, [sealed, row.encodingId, row.model]);
  }
}
await database.query('DELETE FROM face_data_keys');
await database.destroy();

interface Row extends TemplatePlace {
  readonly sealed: Buffer | ArrayBuffer;
  readonly id: string;
  readonly wrapped: string;
}

async function installationSpace(): Promise<TemplateSpace> {
  const [row] = await database.query<{ wrapped: string }[]>(
    'SELECT wrapped FROM installation_secrets WHERE key_id = ?',
    [keys.present.id],
  );
  const secrets = InstallationSecrets.unwrapped(row?.wrapped ?? '', keys.present.key);
  if (!secrets) throw new Error('The secrets of the installation do not open');
  return new TemplateSpace(secrets.space);
}

function opened({ sealed, id, wrapped, ...place }: Row): Float32Array {
  const secret = unwrapped(wrapped, keys.present.key, placeOf({ id, userId: place.userId }));
  if (!secret) throw new Error('A data key does not open');
  const ring = new Map([[id, { id, key: createSecretKey(secret) }]]);
  return cipher.open(Buffer.from(sealed as Buffer), place, ring);
}

/** Back in the network’s space: entering is a rotation, whose transpose undoes it. */
function left(descriptor: Float32Array): Float32Array {
  return descriptor.map((_, i) => {
    const axis = space.enter(new Float32Array(descriptor.length).fill(1, i, i + 1));
    return axis.reduce((sum, number, j) => sum + number * (descriptor[j] ?? 0), 0);
  });
}

function sealedDirectly(
  format: 1 | 2,
  descriptor: Float32Array,
  { userId, encodingId, model }: TemplatePlace,
): Buffer {
  const name = Buffer.from(model);
  const keyId = Buffer.from(keys.present.id, 'hex');
  const header = Buffer.concat([Buffer.of(format), keyId, Buffer.of(name.length), name]);
  const nonce = randomBytes(12);
  const sealing = createCipheriv('aes-256-gcm', keys.present.key, nonce);
  sealing.setAAD(Buffer.concat([header, Buffer.from(`${userId}\0${encodingId}`)]));
  const body = sealing.update(Buffer.from(descriptor.buffer));
  return Buffer.concat([header, nonce, body, sealing.final(), sealing.getAuthTag()]);
}
