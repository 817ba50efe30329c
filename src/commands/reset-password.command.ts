import { PasswordChangesService } from '../auth/password-changes/password-changes.service.js';
import { UserNotFound } from '../users/errors.js';
import { UsersService } from '../users/users.service.js';
import { required, type Command } from './command.js';
import { PASSWORD_OPTIONS, readPassword } from './password-input.js';

export const resetPassword: Command = {
  name: 'reset-password',
  usage: '--user EMP001|you@example.com [--password-stdin]',
  summary: 'set somebody’s password and end their sessions',
  options: {
    user: { type: 'string', help: 'their id, number or e-mail address' },
    ...PASSWORD_OPTIONS,
  },

  async run(open, options) {
    const identity = required(options, 'user').trim();
    const password = await readPassword(options);
    const app = await open();
    const user = await app.get(UsersService).findForSignIn(identity);
    if (!user) throw new UserNotFound(identity);
    await app.get(PasswordChangesService).set(user.id, password, 'password_reset');
    return `Set the password of ${user.id}; all their sessions are ended.`;
  },
};
