import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FirstSettings } from './first-settings.js';
import { PastSetting } from './past-setting.entity.js';
import { PastSettings } from './past-settings.js';
import { SealedSettings } from './sealed-settings.js';
import { SettingsService } from './settings.service.js';
import { SystemConfig } from './system-config.entity.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PastSetting, SystemConfig])],
  providers: [FirstSettings, PastSettings, SealedSettings, SettingsService],
  exports: [SealedSettings, SettingsService],
})
export class SettingsModule {}
