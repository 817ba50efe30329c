import { Body, Controller, Delete, Get, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../platform/access/role.js';
import { Roles } from '../platform/access/roles.decorator.js';
import { done, type DoneDto } from '../platform/wire/done.dto.js';
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
    private readonly secrets: WebhookSecrets,
  ) {}

  /** Have what happens from now on posted somewhere; the secret is told this once. */
  @Post()
  async create(@Body() wanted: CreateWebhookDto): Promise<WebhookWithSecretDto> {
    const webhook = await this.webhooks.create(CreateWebhookDto.toNew(wanted));
    return WebhookWithSecretDto.with(webhook, this.secrets.of(webhook));
  }

  /** List the webhooks. */
  @Get()
  async list(): Promise<WebhookListDto> {
    const webhooks = await this.webhooks.list();
    return { webhooks: webhooks.map((webhook) => WebhookDto.from(webhook)) };
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
