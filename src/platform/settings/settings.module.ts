import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FirstSettings } from './seals/first-settings.js';
import { PastSetting } from './past-setting.entity.js';
import { PastSettings } from './seals/past-settings.js';
import { SealedSettings } from './seals/sealed-settings.js';
import { UnsealedSettings } from './seals/unsealed-settings.js';
import { SettingsService } from './settings.service.js';
import { SystemConfig } from './system-config.entity.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PastSetting, SystemConfig])],
  providers: [FirstSettings, PastSettings, SealedSettings, SettingsService, UnsealedSettings],
  exports: [PastSettings, SealedSettings, SettingsService, UnsealedSettings],
})
export class SettingsModule {}
