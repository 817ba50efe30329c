import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { Idempotent } from '../../platform/idempotency/idempotent.decorator.js';
import { CorrectionsService } from './corrections.service.js';
import { CorrectedDto, EditDto, ManualMarkDto, ReviewDto } from './correction.dto.js';

@ApiTags('Attendance')
@Roles([Role.Admin])
@Controller('attendance')
export class CorrectionsController {
  constructor(private readonly corrections: CorrectionsService) {}

  /** Write a day's record of a user by hand. */
  @Post('mark-manual')
  @Idempotent()
  async markByHand(@Body() mark: ManualMarkDto): Promise<CorrectedDto> {
    return CorrectedDto.from(await this.corrections.markByHand(ManualMarkDto.mark(mark)));
  }

  /** Change a record. */
  @Put('edit')
  async edit(@Body() changes: EditDto): Promise<CorrectedDto> {
    return CorrectedDto.from(await this.corrections.edit(changes.record_id, EditDto.edit(changes)));
  }

  /** Verify or reject a mark that was made without a face. */
  @Post('review')
  @HttpCode(200)
  async review(@Body() { record_id: id, ...review }: ReviewDto): Promise<CorrectedDto> {
    return CorrectedDto.from(await this.corrections.review(id, review));
  }
}
