import 'reflect-metadata';
import { readEnvironment } from '../config/environment.js';
import { dataSourceFor } from './open-database.js';
import { databaseOptions, ENTITY_FILES } from './options.js';

/** What the TypeORM command line opens, from dist/. The application opens its own in DatabaseModule. */
export default dataSourceFor({
  ...databaseOptions(readEnvironment()),
  entities: ENTITY_FILES,
});
