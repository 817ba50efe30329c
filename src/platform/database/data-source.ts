import 'reflect-metadata';
import { join } from 'node:path';
import { readEnvironment } from '../config/environment.js';
import { dataSourceFor } from './open-database.js';
import { databaseOptions } from './options.js';

const built = (glob: string) => join(import.meta.dirname, '../../..', glob);

/** What the TypeORM command line opens, from dist/. The application opens its own in DatabaseModule. */
export default dataSourceFor({
  ...databaseOptions(readEnvironment()),
  entities: [built('src/**/*.entity.js'), built('src/**/*.view.js')],
});
