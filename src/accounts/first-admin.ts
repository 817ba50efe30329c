import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Role } from '../platform/access/role.js';
import { BadEnvironment, Environment } from '../platform/config/environment.js';
import { LastAdminCheck } from '../users/last-admin.js';
import { EmailTaken } from '../users/errors.js';
import { UsersService } from '../users/users.service.js';
import { passwordComplaint } from '../auth/passwords/password-policy.js';
import { PasswordHasher } from '../auth/passwords/password-hasher.js';

/** Makes the first administrator, from ADMIN_EMAIL and ADMIN_PASSWORD, when there is none. */
@Injectable()
export class FirstAdmin implements OnApplicationBootstrap {
  private readonly logger = new Logger('FirstAdmin');

  constructor(
    private readonly environment: Environment,
    private readonly lastAdmin: LastAdminCheck,
    private readonly users: UsersService,
    private readonly hasher: PasswordHasher,
  ) {}

  /** @throws BadEnvironment when ADMIN_PASSWORD is too weak */
  async onApplicationBootstrap(): Promise<void> {
    const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = this.environment;
    const complaint = password && passwordComplaint(password);
    if (complaint) throw new BadEnvironment(`Bad environment: ADMIN_PASSWORD ${complaint}.`);
    if ((await this.lastAdmin.count()) > 0) return;
    if (email && password) await this.create(email.toLowerCase(), password);
    else this.tellWhatToDo();
  }

  private async create(email: string, password: string): Promise<void> {
    const passwordHash = await this.hasher.hash(password);
    try {
      const { id } = await this.users.create({
        name: 'Administrator',
        email,
        role: Role.Admin,
        passwordHash,
      });
      this.logger.log(`Made the first administrator, ${id}: sign in as ${email}`);
    } catch (error) {
      // Another process that started at the same moment made the account, or somebody else has that address.
      if (!(error instanceof EmailTaken)) throw error;
      if ((await this.lastAdmin.count()) === 0)
        this.logger.warn(`${error.message}, and is no administrator`);
    }
  }

  private tellWhatToDo(): void {
    this.logger.warn(
      'There is no administrator yet. Make one: npm run cli -- create-admin --email you@example.com --name "Your Name"',
    );
  }
}
