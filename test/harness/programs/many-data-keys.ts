import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { readEnvironment } from '../../../src/platform/config/environment.js';
import { readSecrets } from '../../../src/platform/config/secrets.js';
import { dataSourceFor } from '../../../src/platform/database/open-database.js';
import { databaseOptions } from '../../../src/platform/database/options.js';
import { EncryptionKeys } from '../../../src/platform/keys/encryption-keys.js';
import { wrapped } from '../../../src/platform/keys/wrapping.js';
import { placeOf } from '../../../src/face/data-keys/data-keys.js';

/** Gives somebody so many data keys more, in the database that the environment names: `many-data-keys.js EMP001 6000`. */
const [userId = '', count = ''] = process.argv.slice(2);
const AT_ONCE = 500;

const { present } = new EncryptionKeys(readSecrets(readEnvironment()));
const options = { ...databaseOptions(readEnvironment()), entities: [] };
const database = await dataSourceFor(options).initialize();
for (let made = 0; made < Number(count); made += AT_ONCE) {
  const rows = Array.from({ length: AT_ONCE }, () => {
    const id = randomBytes(8).toString('hex');
    const text = wrapped(randomBytes(32), present.key, placeOf({ id, userId }));
    return [id, userId, present.id, text];
  });
  const places = rows.map(() => '(?, ?, ?, ?)').join(', ');
  await database.query(
    `INSERT INTO face_data_keys (id, user_id, key_id, wrapped) VALUES ${places}`,
    rows.flat(),
  );
}
await database.destroy();
