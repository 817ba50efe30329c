import { parseCookie, stringifySetCookie, type SetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Environment } from '../../platform/config/environment.js';
import { DAY, SECOND } from '../../platform/time/duration.js';

/** What a browser keeps where no script can read it. */
export interface CookieTokens {
  readonly access: string;
  readonly refresh: string;
  /** Seconds the access token lives. */
  readonly expiresIn: number;
}

/** What two cookies are called, and where the second goes: nowhere but where it is traded. */
export interface CookieNames {
  readonly access: string;
  readonly refresh: string;
  readonly refreshPath: string;
}

/** Seconds a browser keeps the refresh token; each renewal begins anew. */
const KEPT = (30 * DAY) / SECOND;
const FENCED = { httpOnly: true, sameSite: 'strict' } as const;

/** The tokens of a session in two cookies. */
export class CookiePair {
  constructor(
    protected readonly environment: Environment,
    private readonly names: CookieNames,
  ) {}

  accessOf(request: FastifyRequest): string | undefined {
    return valueOf(request, () => this.access(request).name);
  }

  refreshOf(request: FastifyRequest): string | undefined {
    return valueOf(request, () => this.refresh(request).name);
  }

  give(reply: FastifyReply, { access, refresh, expiresIn }: CookieTokens): void {
    this.set(reply, [access, expiresIn], [refresh, KEPT]);
  }

  clear(reply: FastifyReply): void {
    this.set(reply, ['', 0], ['', 0]);
  }

  private set(
    reply: FastifyReply,
    [access, accessAge]: readonly [string, number],
    [refresh, refreshAge]: readonly [string, number],
  ): void {
    // Fastify adds to the cookies that are there already; of one name the last would count.
    reply.removeHeader('Set-Cookie');
    reply.header('Set-Cookie', [
      stringifySetCookie({ ...this.access(reply.request), value: access, maxAge: accessAge }),
      stringifySetCookie({ ...this.refresh(reply.request), value: refresh, maxAge: refreshAge }),
    ]);
  }

  // The prefixes have browsers refuse a cookie of that name from a neighbouring host or by plain HTTP.
  private access(request: FastifyRequest): Omit<SetCookie, 'value'> {
    const secure = this.isSecure(request);
    const name = `${secure ? '__Host-' : ''}${this.names.access}`;
    return { ...FENCED, name, path: '/', secure };
  }

  private refresh(request: FastifyRequest): Omit<SetCookie, 'value'> {
    const secure = this.isSecure(request);
    const name = `${secure ? '__Secure-' : ''}${this.names.refresh}`;
    return { ...FENCED, name, path: this.names.refreshPath, secure };
  }

  private isSecure({ protocol }: FastifyRequest): boolean {
    return protocol === 'https' || this.environment.NODE_ENV === 'production';
  }
}

/** Most programs send no cookie at all: only of those who do it matters what theirs is called. */
function valueOf({ headers }: FastifyRequest, nameOf: () => string): string | undefined {
  return headers.cookie === undefined ? undefined : parseCookie(headers.cookie)[nameOf()];
}
