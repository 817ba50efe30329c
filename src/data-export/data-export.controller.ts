import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Caller } from '../platform/access/caller.decorator.js';
import type { Principal } from '../platform/access/principal.js';
import { archiveOf } from './archive.js';
import { DataExportService, LONGEST_EXPORT } from './data-export.service.js';
import { filesOf } from './personal-files.dto.js';

@ApiTags('Users')
@Controller('users/me/export')
export class DataExportController {
  constructor(private readonly exports: DataExportService) {}

  /** Download everything that is held about oneself, as a ZIP; five times an hour at most. */
  @Get()
  @ApiProduces('application/zip')
  async download(@Caller() { id }: Principal): Promise<StreamableFile> {
    const [data, end] = await this.exports.begin(id);
    const archive = archiveOf(filesOf(data), LONGEST_EXPORT).once('close', end);
    const disposition = `attachment; filename="${id}-data.zip"`;
    return new StreamableFile(archive, { type: 'application/zip', disposition });
  }
}
