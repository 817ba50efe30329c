import { Injectable } from '@nestjs/common';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { UserStatus } from '../../users/user.entity.js';
import { UsersService } from '../../users/users.service.js';
import { TemplatesService } from '../templates/templates.service.js';

/** Who can be recognised at all: asked before a picture costs anything. */
@Injectable()
export class EnrolledPeople {
  constructor(
    private readonly users: UsersService,
    private readonly settings: SettingsService,
    private readonly templates: TemplatesService,
  ) {}

  /** @throws UserNotFound */
  async has(userId: string): Promise<boolean> {
    const { status } = await this.users.get(userId);
    const { face_registration_min_images: least } = await this.settings.current();
    return status === UserStatus.Active && (await this.templates.countVerified(userId)) >= least;
  }
}
