import { Injectable } from '@nestjs/common';
import { SettingsService } from '../platform/settings/settings.service.js';
import { UsersService } from '../users/users.service.js';
import { MailQueue } from './mail/mail-queue.js';

const LETTER = 'guardian_absence';

/** Writes to the guardians of whoever has one; what the person chose about letters to themselves does not concern these. */
@Injectable()
export class GuardianLetters {
  constructor(
    private readonly users: UsersService,
    private readonly mail: MailQueue,
    private readonly settings: SettingsService,
  ) {}

  /** Joins the ambient transaction. @param message what follows the person's name */
  async tellAbsence(userId: string, message: string): Promise<void> {
    const { enable_email_notifications: isMailed, letters_turned_off: off } =
      await this.settings.current();
    if (!isMailed || off.includes(LETTER)) return;
    const { guardianEmail } = await this.users.get(userId);
    if (guardianEmail !== null) await this.mail.add(LETTER, [userId], { message });
  }
}
