import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { HeatmapQuery } from './heatmap.dto.js';
import { HeatmapService } from './heatmap.service.js';

@ApiTags('Reports')
@Roles([Role.Admin])
@Controller('reports/heatmap')
export class HeatmapController {
  constructor(private readonly heatmap: HeatmapService) {}

  /** Show a year of attendance at a glance: a page, or a picture. */
  @Get()
  @ApiProduces('text/html', 'image/svg+xml', 'image/png')
  @Header('Cache-Control', 'private, no-store')
  async show(@Query() query: HeatmapQuery): Promise<StreamableFile> {
    return this.heatmap.show(query);
  }
}
