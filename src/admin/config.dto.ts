import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, MaxLength } from 'class-validator';
import { CATALOGUE, type Settings } from '../platform/settings/catalogue.js';
import { CalendarDay } from '../platform/wire/moments.js';
import { Optional } from '../platform/wire/presence.js';
import { Rehearsable, WorkdayEffectDto } from '../calendar/holidays/workday-effect.dto.js';
import type { ChangedConfiguration, ConfigurationChange } from './configuration.service.js';
import type { Setting } from '../platform/settings/setting.js';

const TEXTS = { type: 'array', items: { type: 'string' } };
/** How a value is written, by its type. */
const SCHEMAS: Readonly<Record<Setting<unknown>['dataType'], object>> = {
  integer: { type: 'integer' },
  float: { type: 'number' },
  boolean: { type: 'boolean' },
  string: { type: 'string' },
  time: { type: 'string' },
  list: TEXTS,
};
const DATA_TYPES = Object.keys(SCHEMAS);
const ANY_VALUE = { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, TEXTS] };
const VALUES = Object.fromEntries(
  Object.entries<Setting<unknown>>(CATALOGUE).map(([key, { dataType, description }]) => [
    key,
    { ...SCHEMAS[dataType], description },
  ]),
);

export class ChangeConfigDto extends Rehearsable {
  @IsString()
  @MaxLength(100)
  config_key!: string;

  /** As text, or as the number, boolean or list it stands for. */
  @Transform(({ value }: { value: unknown }) => written(value))
  @IsString()
  @MaxLength(1000)
  @ApiProperty(ANY_VALUE)
  config_value!: string;

  /** Of a setting that is dated: the first day it holds, today or earlier; today when left out. */
  @Optional()
  @CalendarDay()
  valid_from?: string;

  static change({
    config_key,
    config_value,
    valid_from,
    dry_run,
  }: ChangeConfigDto): ConfigurationChange {
    return {
      key: config_key,
      value: config_value,
      validFrom: valid_from,
      isDryRun: dry_run,
    };
  }
}

const written = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' || Array.isArray(value)
    ? String(value)
    : value;

export class ConfigItemDto {
  key!: string;
  /** Of the type that `data_type` names. */
  @ApiProperty(ANY_VALUE)
  value!: unknown;
  @ApiProperty({ enum: DATA_TYPES })
  data_type!: Setting<unknown>['dataType'];
  description!: string;
  category!: string;
  is_editable!: boolean;
  /** Whether days before a change go by what held on them. */
  is_dated!: boolean;
  /** What it is unless somebody changes it. */
  @ApiProperty(ANY_VALUE)
  default!: unknown;
  /** Which values it takes. */
  expects!: string;
}

export class ConfigDto {
  /** Key → value. */
  @ApiProperty({ type: 'object', properties: VALUES, required: Object.keys(VALUES) })
  config!: Record<string, unknown>;
  items!: ConfigItemDto[];

  static from(settings: Settings): ConfigDto {
    const entries = Object.entries<Setting<unknown>>(CATALOGUE);
    const values: Record<string, unknown> = settings;
    return {
      config: values,
      items: entries.map(([key, setting]) => ({
        key,
        value: values[key],
        data_type: setting.dataType,
        description: setting.description,
        category: setting.category,
        is_editable: setting.isEditable,
        is_dated: setting.isDated,
        default: setting.fallback,
        expects: setting.expects,
      })),
    };
  }
}

export class ChangedConfigDto extends ConfigDto {
  success!: true;

  /** Of a setting that says which days are days of work. */
  effect!: WorkdayEffectDto;

  static changed(
    { settings, effect }: ChangedConfiguration,
    { dry_run: isDryRun = false }: Rehearsable,
  ): ChangedConfigDto {
    return Object.assign(ConfigDto.from(settings), {
      success: true as const,
      effect: WorkdayEffectDto.from(effect, isDryRun),
    });
  }
}
