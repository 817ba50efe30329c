import { Body, Controller, Delete, Post, Put, HttpCode, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/access/public.decorator.js';
import { MINUTE, SECOND } from '../../platform/time/duration.js';
import { done, DoneDto } from '../../platform/wire/done.dto.js';
import { SameOriginGuard } from '../cookies/same-origin.guard.js';
import { SessionCookies } from '../cookies/session-cookies.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { AuthService } from '../sign-in/auth.service.js';
import { credentialsOf, LoginDto } from '../sign-in/sign-in.dto.js';
import { RefreshService } from '../tokens/refresh.service.js';
import { PageSessionDto, RenewedPageSessionDto } from './page-session.dto.js';

/** Seconds an access token lives in a cookie; pages renew it in silence. */
const ACCESS_SECONDS = (15 * MINUTE) / SECOND;

/** Sessions of our own pages: the same tokens, in cookies that no script can read. */
@ApiTags('Auth')
@Controller('auth/page-session')
@UseGuards(SameOriginGuard)
@Public()
export class PageSessionsController {
  constructor(
    private readonly auth: AuthService,
    private readonly refresher: RefreshService,
    private readonly sessions: SessionsService,
    private readonly cookies: SessionCookies,
  ) {}

  /** Sign in on a page of this service: the tokens go into cookies. Only its own pages can call this. */
  @Post()
  @HttpCode(200)
  async open(
    @Body() login: LoginDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PageSessionDto> {
    const signedIn = await this.auth.login(credentialsOf(login), new Date(), ACCESS_SECONDS);
    this.cookies.give(reply, signedIn.tokens);
    return PageSessionDto.from(signedIn);
  }

  /** Trade the refresh token of the cookie for a new pair. */
  @Put()
  async renew(@Res({ passthrough: true }) reply: FastifyReply): Promise<RenewedPageSessionDto> {
    const token = this.cookies.refreshOf(reply.request) ?? '';
    // What is refused takes the dead cookies with it.
    this.cookies.clear(reply);
    const tokens = await this.refresher.refresh(token, new Date(), { most: ACCESS_SECONDS });
    this.cookies.give(reply, tokens);
    return { expires_in: tokens.expiresIn };
  }

  /** Sign out of the pages; also where there is nothing left to end. */
  @Delete()
  async close(@Res({ passthrough: true }) reply: FastifyReply): Promise<DoneDto> {
    await this.sessions.signOutBy(this.cookies.refreshOf(reply.request) ?? '');
    this.cookies.clear(reply);
    return done('Signed out');
  }
}
