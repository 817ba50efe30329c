import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/access/public.decorator.js';
import { SECOND } from '../../platform/time/duration.js';
import { ApplicationCookies } from '../cookies/application-cookies.js';
import { RefreshedDto } from '../sessions/session.dto.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { RefreshService } from '../tokens/refresh.service.js';
import { ApplicationSessionDto, RevokedSessionDto } from './application-session.dto.js';

/** Of an application's calls that find their access token outlived at once, each refreshes by the same cookie. */
const GRACE = 10 * SECOND;

/** Sessions of applications of CORS_ORIGINS, whose refresh token is in a cookie. */
@ApiTags('Compatibility')
@Controller('auth')
@Public()
export class ApplicationSessionsController {
  constructor(
    private readonly refresher: RefreshService,
    private readonly sessions: SessionsService,
    private readonly cookies: ApplicationCookies,
  ) {}

  /** Trade the refresh token of the cookie, or of the body, for a new pair. */
  @Post('refresh')
  @HttpCode(200)
  async refresh(
    @Body() { refresh_token }: ApplicationSessionDto = {},
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RefreshedDto> {
    const token = refresh_token ?? this.cookies.refreshOf(reply.request) ?? '';
    const grace = refresh_token === undefined ? GRACE : 0;
    // What is refused takes the dead cookies with it.
    this.cookies.clear(reply);
    const tokens = await this.refresher.refresh(token, new Date(), { grace });
    this.cookies.give(reply, tokens);
    return RefreshedDto.from(tokens);
  }

  /** End the session that the refresh token of the cookie, or of the body, belongs to. */
  @Post('revoke-refresh')
  @HttpCode(200)
  async revoke(
    @Body() { refresh_token }: ApplicationSessionDto = {},
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RevokedSessionDto> {
    await this.sessions.signOutBy(refresh_token ?? this.cookies.refreshOf(reply.request) ?? '');
    this.cookies.clear(reply);
    return { success: true, revoked: true };
  }
}
