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
import { done, type DoneDto } from '../../platform/wire/done.dto.js';
import { Attachment, TakesForm } from '../../platform/http/forms/form.decorator.js';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { HolidayCalendar } from './holiday-calendar.js';
import {
  CalendarImportDto,
  ChangeHolidayDto,
  CreateHolidayDto,
  HolidayDto,
  HolidayListDto,
  HolidaysQuery,
} from './holiday.dto.js';
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

  /** Set a day off, or make one a day of work. */
  @Post()
  async create(@Body() { date, name, kind }: CreateHolidayDto): Promise<HolidayDto> {
    return HolidayDto.own(await this.holidays.create({ dateOnly: date, name, kind }));
  }

  /** Take in an iCalendar file, or a JSON list of date, name and kind; up to 2,000 days. */
  @Post('import')
  @HttpCode(200)
  @TakesForm({ files: [{ name: 'file', anyType: true }] })
  async import(@Attachment('file') file: Upload): Promise<CalendarImportDto> {
    return CalendarImportDto.from(await this.holidays.import(file.bytes));
  }

  /** Change one of the site’s own days. */
  @Put(':id')
  async change(
    @Param('id', ParseIntPipe) id: number,
    @Body() { date, name, kind }: ChangeHolidayDto,
  ): Promise<HolidayDto> {
    return HolidayDto.own(await this.holidays.change(id, { dateOnly: date, name, kind }));
  }

  /** Forget one of the site’s own days. */
  @Delete(':id')
  async remove(@Param('id', ParseIntPipe) id: number): Promise<DoneDto> {
    await this.holidays.remove(id);
    return done();
  }
}
