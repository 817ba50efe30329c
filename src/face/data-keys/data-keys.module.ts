import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataKeys } from './data-keys.js';
import { FaceDataKey } from './face-data-key.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([FaceDataKey])],
  providers: [DataKeys],
  exports: [DataKeys],
})
export class DataKeysModule {}
