import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Public } from '../../platform/access/public.decorator.js';
import { SignedUrls } from '../../platform/storage/signed-urls.js';
import { done, DoneDto } from '../../platform/wire/done.dto.js';
import { ChangedProfileDto, ChangeProfileDto, ConfirmEmailDto } from './email-change.dto.js';
import { EmailChangesService } from './email-changes.service.js';

@ApiTags('Users')
@Controller()
export class EmailChangesController {
  constructor(
    private readonly changes: EmailChangesService,
    private readonly urls: SignedUrls,
  ) {}

  /** Change one's name, phone or address; another e-mail address takes the password, and holds once it is confirmed. */
  @Put('users/profile')
  async change(
    @Caller() { id }: Principal,
    @Body() changes: ChangeProfileDto,
  ): Promise<ChangedProfileDto> {
    return ChangedProfileDto.from(await this.changes.change(id, changes), this.urls);
  }

  /** Take back that one asked for another e-mail address; the link that was mailed is void. */
  @Delete('users/profile/pending-email')
  async cancel(@Caller() { id }: Principal): Promise<DoneDto> {
    await this.changes.cancel(id);
    return done('Your address stays as it is');
  }

  /** Confirm a new e-mail address with the token of the link that was mailed to it. */
  @Post('auth/confirm-email')
  @Public()
  @HttpCode(200)
  async confirm(@Body() { token }: ConfirmEmailDto): Promise<DoneDto> {
    await this.changes.confirm(token, new Date());
    return done('The address is yours; sign in with it from now on');
  }
}
