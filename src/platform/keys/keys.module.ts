import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EncryptionKeys } from './encryption-keys.js';
import { InstallationSecrets } from './installation-secrets.js';
import { KeptSecrets } from './kept-secrets.js';
import { RotationTurn } from './rotation-turn.js';
import { WrappedSecrets } from './wrapped-secrets.entity.js';

/** What encrypts, and the secrets that stay when that changes. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([WrappedSecrets])],
  providers: [
    EncryptionKeys,
    KeptSecrets,
    RotationTurn,
    {
      provide: InstallationSecrets,
      useFactory: (kept: KeptSecrets) => kept.load(),
      inject: [KeptSecrets],
    },
  ],
  exports: [EncryptionKeys, InstallationSecrets, KeptSecrets, RotationTurn],
})
export class KeysModule {}
