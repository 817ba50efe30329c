import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  StreamableFile,
  UseGuards,
} from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { ReadersGuard } from '../../departments/readers.guard.js';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { PageQuery } from '../../platform/wire/page-query.dto.js';
import { REPORT_FORMATS } from '../writers/report-formats.js';
import {
  AcceptedReportDto,
  GenerateDto,
  ReportDto,
  ReportIdParam,
  ReportListDto,
} from './report.dto.js';
import { ReportDownloads } from './report-downloads.js';
import { ReportRequests } from './report-requests.js';

@ApiTags('Reports')
@UseGuards(ReadersGuard)
@Controller('reports')
export class ReportFilesController {
  constructor(
    private readonly requests: ReportRequests,
    private readonly downloads: ReportDownloads,
  ) {}

  /** Ask for a file; it is written in the background. For administrators, and managers of a department. */
  @Post('generate')
  @HttpCode(202)
  async generate(
    @Caller() caller: Principal,
    @Body() wish: GenerateDto,
  ): Promise<AcceptedReportDto> {
    const { report_type: type, csv_separator: csvSeparator, date_form: dateForm, ...rest } = wish;
    const request = { ...rest, type, csvSeparator, dateForm };
    return AcceptedReportDto.from(await this.requests.request(caller, request));
  }

  /** List the reports that were asked for; to managers their own. */
  @Get('list')
  async list(@Caller() caller: Principal, @Query() query: PageQuery): Promise<ReportListDto> {
    return ReportListDto.from(await this.requests.list(caller, query), query);
  }

  /** Download a report's file. */
  @Get('download/:id')
  @ApiProduces(...Object.values(REPORT_FORMATS).map(({ mediaType }) => mediaType))
  async download(
    @Caller() caller: Principal,
    @Param() { id }: ReportIdParam,
  ): Promise<StreamableFile> {
    return this.downloads.open(caller, id);
  }

  /** Tell how far a report is. */
  @Get(':id')
  async show(@Caller() caller: Principal, @Param() { id }: ReportIdParam): Promise<ReportDto> {
    return ReportDto.from(await this.requests.get(caller, id));
  }
}
