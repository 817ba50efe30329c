import { Body, Controller, Delete, Get, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../platform/access/role.js';
import { Roles } from '../platform/access/roles.decorator.js';
import { done, type DoneDto } from '../platform/wire/done.dto.js';
import { DeliveriesService } from './deliveries.service.js';
import { WebhookSecrets } from './webhook-secrets.js';
import {
  ChangeWebhookDto,
  CreateWebhookDto,
  WebhookDto,
  WebhookListDto,
  WebhookWithSecretDto,
} from './webhook.dto.js';
import { WebhooksService } from './webhooks.service.js';

@ApiTags('Webhooks')
@Roles([Role.Admin])
@Controller('admin/webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly deliveries: DeliveriesService,
    private readonly secrets: WebhookSecrets,
  ) {}

  /** Have what happens from now on posted somewhere; the secret is told this once. */
  @Post()
  async create(@Body() wanted: CreateWebhookDto): Promise<WebhookWithSecretDto> {
    const webhook = await this.webhooks.create(CreateWebhookDto.toNew(wanted));
    return WebhookWithSecretDto.with(webhook, this.secrets.of(webhook));
  }

  /** List the webhooks, each with the latest message to it. */
  @Get()
  async list(): Promise<WebhookListDto> {
    return WebhookListDto.from(await this.webhooks.list(), await this.deliveries.latest());
  }

  /** Read a webhook. */
  @Get(':id')
  async read(@Param('id', ParseIntPipe) id: number): Promise<WebhookDto> {
    return WebhookDto.from(await this.webhooks.find(id));
  }

  /** Change a webhook, or switch it off or on. */
  @Put(':id')
  async change(
    @Param('id', ParseIntPipe) id: number,
    @Body() change: ChangeWebhookDto,
  ): Promise<WebhookDto> {
    return WebhookDto.from(await this.webhooks.update(id, ChangeWebhookDto.toChange(change)));
  }

  /** Change the secret; for a day the former signs, too. */
  @Post(':id/secret')
  async changeSecret(@Param('id', ParseIntPipe) id: number): Promise<WebhookWithSecretDto> {
    const webhook = await this.webhooks.changeSecret(id, new Date());
    return WebhookWithSecretDto.with(webhook, this.secrets.of(webhook));
  }

  /** Remove a webhook; what waits for it is sent no more. */
  @Delete(':id')
  async remove(@Param('id', ParseIntPipe) id: number): Promise<DoneDto> {
    await this.webhooks.remove(id);
    return done();
  }
}
