import { Controller, Delete, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { done, DoneDto } from '../../platform/wire/done.dto.js';
import { ApiKeysService } from './api-keys.service.js';
import { ApiKeyDto } from './api-key.dto.js';

@ApiTags('Users')
@Controller('users/api-key')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  /** Make a key with which a program may read one's own data; it replaces the earlier one. */
  @Post()
  async create(@Caller() { id }: Principal): Promise<ApiKeyDto> {
    const now = new Date();
    return { api_key: await this.keys.create(id, now), created_at: now };
  }

  /** Revoke one's key. */
  @Delete()
  async revoke(@Caller() { id }: Principal): Promise<DoneDto> {
    await this.keys.revoke(id);
    return done();
  }
}
