import { Module } from '@nestjs/common';
import { DataKeysModule } from '../data-keys/data-keys.module.js';
import { TemplatesModule } from '../templates/templates.module.js';
import { KeyCensus } from './key-census.js';
import { KeyRotation } from './key-rotation.js';

/** A change of ENCRYPTION_KEY, for the command line. */
@Module({
  imports: [DataKeysModule, TemplatesModule],
  providers: [KeyCensus, KeyRotation],
})
export class KeyRotationModule {}
