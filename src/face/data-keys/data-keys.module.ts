import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataKeys } from './data-keys.js';
import { Rewrapping } from './rewrapping.js';
import { FaceDataKey } from './face-data-key.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([FaceDataKey])],
  providers: [DataKeys, Rewrapping],
  exports: [DataKeys, Rewrapping],
})
export class DataKeysModule {}
