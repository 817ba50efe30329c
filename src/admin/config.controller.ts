import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../platform/access/role.js';
import { Roles } from '../platform/access/roles.decorator.js';
import { SettingsService } from '../platform/settings/settings.service.js';
import { ConfigurationService } from './configuration.service.js';
import { ChangeConfigDto, ChangedConfigDto, ConfigDto } from './config.dto.js';

@ApiTags('Admin')
@Controller('admin/config')
@Roles([Role.Admin])
export class ConfigController {
  constructor(
    private readonly settings: SettingsService,
    private readonly configuration: ConfigurationService,
  ) {}

  /** Show all settings. */
  @Get()
  async show(): Promise<ConfigDto> {
    return ConfigDto.from(await this.settings.current());
  }

  /** Change a setting, in force at once, and within two seconds in every process. */
  @Put()
  async change(@Body() change: ChangeConfigDto): Promise<ChangedConfigDto> {
    const changed = await this.configuration.change(ChangeConfigDto.change(change));
    return ChangedConfigDto.changed(changed, change);
  }
}
