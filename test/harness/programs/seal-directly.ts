import 'reflect-metadata';
import { createCipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { readEnvironment } from '../../../src/platform/config/environment.js';
import { readSecrets } from '../../../src/platform/config/secrets.js';
import { dataSourceFor } from '../../../src/platform/database/open-database.js';
import { databaseOptions } from '../../../src/platform/database/options.js';
import { EncryptionKeys } from '../../../src/platform/keys/encryption-keys.js';
import { unwrapped } from '../../../src/platform/keys/wrapping.js';
import { placeOf } from '../../../src/face/data-keys/data-keys.js';
import { TemplateSpace } from '../../../src/face/template-space/template-space.js';
import { TemplateCipher, type TemplatePlace } from '../../../src/face/templates/template-cipher.js';

/** Seals the templates of the database that the environment names as a version without data keys did, and removes those. */
const keys = new EncryptionKeys(readSecrets(readEnvironment()));
const cipher = new TemplateCipher(keys, new TemplateSpace(Buffer.alloc(32)));

const options = { ...databaseOptions(readEnvironment()), entities: [] };
const database = await dataSourceFor(options).initialize();
const rows = await database.query<Row[]>(
  `SELECT e.id AS encodingId, e.user_id AS userId, e.model, e.encoding_vector AS sealed, k.id, k.wrapped
   FROM face_encodings e JOIN face_data_keys k ON k.user_id = e.user_id`,
);
for (const { sealed, id, wrapped, ...place } of rows) {
  const secret = unwrapped(wrapped, keys.present.key, placeOf({ id, userId: place.userId }));
  if (!secret) throw new Error('A data key does not open');
  const ring = new Map([[id, { id, key: createSecretKey(secret) }]]);
  const descriptor = cipher.open(Buffer.from(sealed as Buffer), place, ring);
  await database.query('UPDATE face_encodings SET encoding_vector = ? WHERE id = ?', [
    sealedDirectly(descriptor, place),
    place.encodingId,
  ]);
}
await database.query('DELETE FROM face_data_keys');
await database.destroy();

interface Row extends TemplatePlace {
  readonly sealed: Buffer | ArrayBuffer;
  readonly id: string;
  readonly wrapped: string;
}

/** In the format of version 2. */
function sealedDirectly(descriptor: Float32Array, { userId, encodingId, model }: TemplatePlace) {
  const name = Buffer.from(model);
  const keyId = Buffer.from(keys.present.id, 'hex');
  const header = Buffer.concat([Buffer.of(2), keyId, Buffer.of(name.length), name]);
  const nonce = randomBytes(12);
  const sealing = createCipheriv('aes-256-gcm', keys.present.key, nonce);
  sealing.setAAD(Buffer.concat([header, Buffer.from(`${userId}\0${encodingId}`)]));
  const body = sealing.update(Buffer.from(descriptor.buffer));
  return Buffer.concat([header, nonce, body, sealing.final(), sealing.getAuthTag()]);
}
