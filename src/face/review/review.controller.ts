import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { done, DoneDto } from '../../platform/wire/done.dto.js';
import { PageQuery } from '../../platform/wire/page-query.dto.js';
import { PictureAddresses } from '../templates/picture-addresses.js';
import { ApprovalService } from './approval.service.js';
import { Likenesses } from './likenesses.js';
import { PendingEncodingDto, PendingEncodingsDto } from './pending.dto.js';
import { ApproveDto, ApprovedDto, RejectDto } from './review.dto.js';
import { RejectionService } from './rejection.service.js';
import { ReviewQueue } from './review-queue.js';

@ApiTags('Face')
@Roles([Role.Admin])
@Controller('face')
export class ReviewController {
  constructor(
    private readonly queue: ReviewQueue,
    private readonly approval: ApprovalService,
    private readonly rejection: RejectionService,
    private readonly likenesses: Likenesses,
    private readonly addresses: PictureAddresses,
  ) {}

  /** List the pictures that wait for review, the oldest first. */
  @Get('pending')
  async pending(@Query() query: PageQuery): Promise<PendingEncodingsDto> {
    const [encodings, total] = await this.queue.page(query);
    const likenesses = await this.likenesses.shown(encodings.map(({ userId }) => userId));
    return {
      encodings: encodings.map((encoding) =>
        PendingEncodingDto.of(encoding, likenesses.get(encoding.userId), this.addresses),
      ),
      total,
      page: query.page,
      limit: query.limit,
    };
  }

  /** Approve pictures: all of those named, or none; nobody’s own, while there is another administrator. */
  @Post('approve')
  @HttpCode(200)
  async approve(@Caller() caller: Principal, @Body() dto: ApproveDto): Promise<ApprovedDto> {
    return ApprovedDto.from(
      await this.approval.approve(caller, dto.selection(), dto.overrideReason()),
    );
  }

  /** Reject a picture; its owner is told why. */
  @Post('reject')
  @HttpCode(200)
  async reject(@Body() { encoding_id, reason }: RejectDto): Promise<DoneDto> {
    await this.rejection.reject(encoding_id, reason);
    return done();
  }
}
