import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, MoreThan, Repository } from 'typeorm';
import type { Visitor } from '../../platform/access/device-principal.js';
import { DeviceKeys } from '../../devices/device-keys.js';
import { UserStatus } from '../../users/user.entity.js';
import { AuthToken } from './auth-token.entity.js';

/** Whether who came in a while ago could come in again: for answers that take long. */
@Injectable()
export class LiveCredentials {
  constructor(
    @InjectRepository(AuthToken) private readonly tokens: Repository<AuthToken>,
    private readonly devices: DeviceKeys,
  ) {}

  /** In the same role, too. */
  async stillHold(visitor: Visitor, now: Date): Promise<boolean> {
    if (visitor.kind === 'device') return this.devices.isLive(visitor.id, now);
    return this.tokens.existsBy({
      id: visitor.tokenId,
      isRevoked: false,
      expiresAt: MoreThan(now),
      user: { status: UserStatus.Active, role: visitor.role, deletedAt: IsNull() },
    });
  }
}
