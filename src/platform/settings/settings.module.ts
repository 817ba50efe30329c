import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PastSetting } from './past-setting.entity.js';
import { PastSettings } from './past-settings.js';
import { SettingsService } from './settings.service.js';
import { SystemConfig } from './system-config.entity.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PastSetting, SystemConfig])],
  providers: [PastSettings, SettingsService],
  exports: [SettingsService],
})
export class SettingsModule {}
