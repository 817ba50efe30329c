import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { Attachment, TakesForm } from '../../platform/http/forms/form.decorator.js';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { HolidayCalendar } from './holiday-calendar.js';
import {
  CalendarImportDto,
  ChangedHolidayDto,
  ChangeHolidayDto,
  CreateHolidayDto,
  HolidayDto,
  HolidayListDto,
  HolidaysQuery,
  RemovedHolidayDto,
} from './holiday.dto.js';
import { RehearsableQuery } from './workday-effect.dto.js';
import { HolidaysService } from './holidays.service.js';

@ApiTags('Admin')
@Controller('admin/holidays')
@Roles([Role.Admin])
export class HolidaysController {
  constructor(
    private readonly holidays: HolidaysService,
    private readonly daysOff: HolidayCalendar,
  ) {}

  /** List a year’s days off: the country’s, and the site’s own, which come first. */
  @Get()
  async list(
    @Query() { year = new Date().getUTCFullYear() }: HolidaysQuery,
  ): Promise<HolidayListDto> {
    const days = await this.daysOff.special(`${year}-01-01`, `${year}-12-31`);
    return { year, holidays: days.map((day) => HolidayDto.from(day)) };
  }

  /** Set a day off, or make one a day of work. Absences that only the clock wrote and leave of such a day are taken back. */
  @Post()
  async create(
    @Body() { date, name, kind, dry_run }: CreateHolidayDto,
  ): Promise<ChangedHolidayDto> {
    const holiday = { dateOnly: date, name, kind };
    return ChangedHolidayDto.changed(await this.holidays.create(holiday, dry_run), dry_run);
  }

  /** Take in an iCalendar file, or a JSON list of date, name and kind; up to 2,000 days. A dry run tells what would follow. */
  @Post('import')
  @HttpCode(200)
  @TakesForm({ files: [{ name: 'file', anyType: true }], fields: RehearsableQuery })
  async import(
    @Attachment('file') file: Upload,
    @Body() { dry_run }: RehearsableQuery,
  ): Promise<CalendarImportDto> {
    return CalendarImportDto.from(await this.holidays.import(file.bytes, dry_run), dry_run);
  }

  /** Change one of the site’s own days, with what follows for absences and leave. */
  @Put(':id')
  async change(
    @Param('id', ParseIntPipe) id: number,
    @Body() { date, name, kind, dry_run }: ChangeHolidayDto,
  ): Promise<ChangedHolidayDto> {
    const patch = { dateOnly: date, name, kind };
    return ChangedHolidayDto.changed(await this.holidays.change(id, patch, dry_run), dry_run);
  }

  /** Forget one of the site’s own days; absences and leave that it had taken back come again. */
  @Delete(':id')
  async remove(
    @Param('id', ParseIntPipe) id: number,
    @Query() { dry_run }: RehearsableQuery,
  ): Promise<RemovedHolidayDto> {
    return RemovedHolidayDto.removed(await this.holidays.remove(id, dry_run), dry_run);
  }
}
