import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Public } from '../../platform/access/public.decorator.js';
import { done, DoneDto } from '../../platform/wire/done.dto.js';
import { ChangePasswordDto, ForgotPasswordDto, ResetPasswordDto } from './password.dto.js';
import { PasswordChangesService } from './password-changes.service.js';

@ApiTags('Auth')
@Controller('auth')
export class PasswordsController {
  constructor(private readonly changes: PasswordChangesService) {}

  /** Change one's password; every session ends, this one too. */
  @Post('change-password')
  @HttpCode(200)
  async change(
    @Caller() { id }: Principal,
    @Body() { old_password, new_password }: ChangePasswordDto,
  ): Promise<DoneDto> {
    await this.changes.change(id, old_password, new_password);
    return done('The password is changed; sign in again');
  }

  /** Ask for a mail with a link for setting a new password, good for 30 minutes. */
  @Post('forgot-password')
  @Public()
  @HttpCode(202)
  async forgot(@Body() { email }: ForgotPasswordDto): Promise<DoneDto> {
    await this.changes.offerReset(email);
    return done('If this address has an account, a link is on its way to it');
  }

  /** Set a new password with the token of such a link; every session ends. */
  @Post('reset-password')
  @Public()
  @HttpCode(200)
  async reset(@Body() { token, new_password }: ResetPasswordDto): Promise<DoneDto> {
    await this.changes.reset(token, new_password, new Date());
    return done('The password is set; sign in with it');
  }
}
