import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Public } from '../../platform/access/public.decorator.js';
import { ApplicationCookies } from '../cookies/application-cookies.js';
import { AuthService } from './auth.service.js';
import { RefreshDto, RefreshedDto, VerifiedTokenDto } from '../sessions/session.dto.js';
import { credentialsOf, LoginDto, RegisterDto, RegisteredDto, SignedInDto } from './sign-in.dto.js';
import { RefreshService } from '../tokens/refresh.service.js';

@ApiTags('Auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly refresher: RefreshService,
    private readonly cookies: ApplicationCookies,
  ) {}

  /** Make an account for oneself, and sign in. */
  @Post('register')
  @Public()
  async register(
    @Body() registration: RegisterDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegisteredDto> {
    const signedIn = await this.auth.register(registration, new Date());
    this.cookies.give(reply, signedIn.tokens);
    return RegisteredDto.of(signedIn, registration);
  }

  /** Sign in with an e-mail address, a user id or an employee number. */
  @Post('login')
  @Public()
  @HttpCode(200)
  async login(
    @Body() login: LoginDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const signedIn = await this.auth.login(credentialsOf(login), new Date());
    this.cookies.give(reply, signedIn.tokens);
    return SignedInDto.from(signedIn);
  }

  /** Say whose token this is. */
  @Get('verify-token')
  verify(@Caller() caller: Principal): VerifiedTokenDto {
    return VerifiedTokenDto.from(caller);
  }

  /** Trade a refresh token for a new pair; each is good for one trade. */
  @Post('refresh-token')
  @Public()
  @HttpCode(200)
  async refresh(@Body() { refresh_token }: RefreshDto): Promise<RefreshedDto> {
    return RefreshedDto.from(await this.refresher.refresh(refresh_token, new Date()));
  }
}
