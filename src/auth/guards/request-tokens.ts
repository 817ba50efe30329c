import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ExtractJwt } from 'passport-jwt';
import { ApplicationCookies } from '../cookies/application-cookies.js';
import { isRead } from '../cookies/same-origin.js';
import { SessionCookies } from '../cookies/session-cookies.js';

const bearerOf = ExtractJwt.fromAuthHeaderAsBearerToken();

/** The access token that a request brings: in `Authorization: Bearer`, or in a cookie. */
@Injectable()
export class RequestTokens {
  constructor(
    private readonly pages: SessionCookies,
    private readonly applications: ApplicationCookies,
  ) {}

  of(request: FastifyRequest): string | null {
    return bearerOf(request) ?? this.pages.accessOf(request) ?? this.ofApplication(request);
  }

  /** The cookie of an application reads, and changes nothing. */
  private ofApplication(request: FastifyRequest): string | null {
    return isRead(request) ? (this.applications.accessOf(request) ?? null) : null;
  }
}
