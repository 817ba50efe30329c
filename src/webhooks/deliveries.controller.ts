import { Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../platform/access/role.js';
import { Roles } from '../platform/access/roles.decorator.js';
import { PageQuery } from '../platform/wire/page-query.dto.js';
import { DeliveriesService } from './deliveries.service.js';
import { DeliveryDto, DeliveryListDto } from './delivery.dto.js';
import { WebhooksService } from './webhooks.service.js';

@ApiTags('Webhooks')
@Roles([Role.Admin])
@Controller('admin/webhooks/:id')
export class DeliveriesController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly deliveries: DeliveriesService,
  ) {}

  /** List the messages of the last 30 days, the latest first. */
  @Get('deliveries')
  async list(
    @Param('id', ParseIntPipe) id: number,
    @Query() { page, limit }: PageQuery,
  ): Promise<DeliveryListDto> {
    await this.webhooks.find(id);
    const [deliveries, total] = await this.deliveries.list(id, { page, limit });
    return { deliveries: deliveries.map((each) => DeliveryDto.from(each)), total, page, limit };
  }

  /** Send a message again, under its id. */
  @Post('deliveries/:delivery/replay')
  @HttpCode(202)
  async replay(
    @Param('id', ParseIntPipe) id: number,
    @Param('delivery') delivery: string,
  ): Promise<DeliveryDto> {
    return DeliveryDto.from(await this.deliveries.replay(id, delivery));
  }

  /** Send a message that says nothing, to see whether it arrives. */
  @Post('test')
  @HttpCode(202)
  async test(@Param('id', ParseIntPipe) id: number): Promise<DeliveryDto> {
    await this.webhooks.find(id);
    return DeliveryDto.from(await this.deliveries.test(id, new Date()));
  }
}
