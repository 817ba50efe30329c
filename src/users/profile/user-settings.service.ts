import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { UserNotFound } from '../errors.js';
import { UserSettings } from '../user-settings.entity.js';

type Chosen =
  | 'cameraAccessEnabled'
  | 'notificationsEnabled'
  | 'lettersOff'
  | 'exportFormat'
  | 'csvSeparator'
  | 'dateForm'
  | 'timezone'
  | 'language'
  | 'theme';

/** What is left out, or undefined, stays. */
export type UserSettingsPatch = { [K in Chosen]?: UserSettings[K] | undefined };

@Injectable()
export class UserSettingsService {
  constructor(
    @InjectRepository(UserSettings) private readonly settings: Repository<UserSettings>,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws UserNotFound */
  async get(userId: string): Promise<UserSettings> {
    const settings = await this.settings.findOneBy({ userId });
    if (!settings) throw new UserNotFound(userId);
    return settings;
  }

  /** By user. */
  async of(userIds: readonly string[]): Promise<Map<string, UserSettings>> {
    const found = await this.settings.findBy({ userId: In(userIds) });
    return new Map(found.map((settings) => [settings.userId, settings]));
  }

  async change(userId: string, patch: UserSettingsPatch): Promise<UserSettings> {
    if (Object.values<unknown>(patch).every((value) => value === undefined))
      return this.get(userId);
    return this.transactions.run(async () => {
      const before = await this.get(userId);
      await this.settings.update({ userId }, patch);
      const after = await this.get(userId);
      await this.audit.record({
        action: 'user_settings_updated',
        table: 'user_settings',
        recordId: userId,
        before,
        after,
      });
      return after;
    });
  }
}
