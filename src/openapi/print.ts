import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { describeApi } from './describe.js';
import { prefixRoutes } from '../server.js';

/** Writes the API's description to the file named, or to stdout, without a port, a database or a secret. */
const app = await NestFactory.create(AppModule, new FastifyAdapter(), {
  preview: true,
  logger: false,
  abortOnError: false,
});
prefixRoutes(app);
const description = `${JSON.stringify(describeApi(app), null, 2)}\n`;
const [, , file] = process.argv;
if (file) {
  writeFileSync(file, description);
  process.exit();
}
// A pipe takes it in pieces; the process must not end before the last.
process.stdout.write(description, () => process.exit());
