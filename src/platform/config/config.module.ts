import { Global, Module } from '@nestjs/common';
import { Environment, readEnvironment } from './environment.js';
import { readSecrets, Secrets } from './secrets.js';

/** What the operator decided, checked; nothing else reads the process's variables. */
@Global()
@Module({
  providers: [
    { provide: Environment, useFactory: () => readEnvironment() },
    { provide: Secrets, useFactory: readSecrets, inject: [Environment] },
  ],
  exports: [Environment, Secrets],
})
export class ConfigModule {}
