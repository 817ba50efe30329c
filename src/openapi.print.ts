import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { describeApi } from './openapi.js';
import { prefixRoutes } from './server.js';

/** Writes the API's description to the file named, or to stdout, without a port, a database or a secret. */
const app = await NestFactory.create(AppModule, new FastifyAdapter(), {
  preview: true,
  logger: false,
  abortOnError: false,
});
prefixRoutes(app);
writeFileSync(process.argv[2] ?? 1, `${JSON.stringify(describeApi(app), null, 2)}\n`);
process.exit();
