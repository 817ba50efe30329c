import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SettingsService } from './settings.service.js';
import { SystemConfig } from './system-config.entity.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([SystemConfig])],
  providers: [SettingsService],
  exports: [SettingsService],
})
export class SettingsModule {}
