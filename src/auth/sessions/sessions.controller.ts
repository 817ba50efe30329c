import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { done, DoneDto } from '../../platform/wire/done.dto.js';
import { LogoutDto, SessionDto, SessionListDto } from './session.dto.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('Auth')
@Controller('auth')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /** Sign out, here or everywhere. */
  @Post('logout')
  @HttpCode(200)
  async logout(@Caller() caller: Principal, @Body() { all }: LogoutDto): Promise<DoneDto> {
    await this.sessions.signOut(caller, all);
    return done('Signed out');
  }

  /** List where one is signed in. */
  @Get('sessions')
  async list(@Caller() caller: Principal): Promise<SessionListDto> {
    const sessions = await this.sessions.list(caller, new Date());
    return { sessions: sessions.map((session) => SessionDto.from(session)) };
  }

  /** End one of one's sessions. */
  @Delete('sessions/:id')
  async close(@Caller() caller: Principal, @Param('id') id: string): Promise<DoneDto> {
    await this.sessions.close(caller.id, id, 'session_ended');
    return done();
  }
}
