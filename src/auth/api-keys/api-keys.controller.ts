import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { done, DoneDto } from '../../platform/wire/done.dto.js';
import { ApiKeysService } from './api-keys.service.js';
import { ApiKeyDto, ApiKeyStateDto, MakeApiKeyDto } from './api-key.dto.js';

@ApiTags('Users')
@Controller('users/api-key')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  /** Make a key with which a program may read one's own data; it replaces the earlier one. */
  @Post()
  async create(
    @Caller() { id }: Principal,
    @Body() { expires_at }: MakeApiKeyDto,
  ): Promise<ApiKeyDto> {
    return ApiKeyDto.from(await this.keys.create(id, new Date(), expires_at));
  }

  /** Tell whether one has a key, and until when. */
  @Get()
  async state(@Caller() { id }: Principal): Promise<ApiKeyStateDto> {
    const { createdAt, expiresAt } = await this.keys.stateOf(id);
    return { created_at: createdAt, expires_at: expiresAt };
  }

  /** Revoke one's key. */
  @Delete()
  async revoke(@Caller() { id }: Principal): Promise<DoneDto> {
    await this.keys.revoke(id);
    return done();
  }
}
