import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
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
@Roles([Role.Admin])
@Controller('reports')
export class ReportFilesController {
  constructor(
    private readonly requests: ReportRequests,
    private readonly downloads: ReportDownloads,
  ) {}

  /** Ask for a file; it is written in the background. */
  @Post('generate')
  @HttpCode(202)
  async generate(
    @Caller() caller: Principal,
    @Body() { report_type: type, ...options }: GenerateDto,
  ): Promise<AcceptedReportDto> {
    return AcceptedReportDto.from(await this.requests.request(caller.id, { type, ...options }));
  }

  /** List the reports that were asked for. */
  @Get('list')
  async list(@Query() query: PageQuery): Promise<ReportListDto> {
    return ReportListDto.from(await this.requests.list(query), query);
  }

  /** Download a report's file. */
  @Get('download/:id')
  @ApiProduces(...Object.values(REPORT_FORMATS).map(({ mediaType }) => mediaType))
  async download(@Param() { id }: ReportIdParam): Promise<StreamableFile> {
    return this.downloads.open(id);
  }

  /** Tell how far a report is. */
  @Get(':id')
  async show(@Param() { id }: ReportIdParam): Promise<ReportDto> {
    return ReportDto.from(await this.requests.get(id));
  }
}
