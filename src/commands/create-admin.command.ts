import { isEmail } from 'class-validator';
import { Role } from '../platform/access/role.js';
import { PasswordHasher } from '../auth/passwords/password-hasher.js';
import { canonicalName, isPersonName } from '../users/personal-details.js';
import { UsersService } from '../users/users.service.js';
import { required, UsageError, type ApplicationCommand } from './command.js';
import { PASSWORD_OPTIONS, readPassword } from './password-input.js';

export const createAdmin: ApplicationCommand = {
  name: 'create-admin',
  usage: '--email you@example.com --name "Your Name" [--password-stdin]',
  summary: 'make an administrator',
  options: {
    email: { type: 'string', help: 'the address to sign in with' },
    name: { type: 'string', help: 'the name to be shown' },
    ...PASSWORD_OPTIONS,
  },

  async run(open, options) {
    const email = required(options, 'email').trim().toLowerCase();
    const name = canonicalName(required(options, 'name'));
    if (!isEmail(email)) throw new UsageError('--email must be an e-mail address');
    if (!isPersonName(name)) throw new UsageError('--name must be 1 to 100 letters');

    const password = await readPassword(options);
    const app = await open();
    const passwordHash = await app.get(PasswordHasher).hash(password);
    const { id } = await app
      .get(UsersService)
      .create({ name, email, role: Role.Admin, passwordHash });
    return `Made the administrator ${id}; sign in as ${email} or ${id}.`;
  },
};
