import {
  ForbiddenException,
  HttpException,
  InternalServerErrorException,
  NotFoundException,
  UnauthorizedException,
} from '@nestjs/common';
import { DomainError } from './domain-error.js';
import { problemOf, refusalOf } from './problem.js';
import { ValidationFailed } from './validation.js';

class Locked extends DomainError {
  readonly code = 'too_many_attempts';
  readonly status = 429;
  override readonly retryAfter = 900;
  override readonly extensions = { valid: false, status: 200, code: 'mine' };
}

const framework = (code: string, statusCode: number) =>
  Object.assign(new Error('Body is not valid JSON but …'), { code, statusCode });

describe('A refusal', () => {
  it('of the domain keeps its code, its sentence and its further members', () => {
    expect(problemOf(refusalOf(new Locked('Too many tries')), 'id')).toEqual({
      type: 'about:blank',
      title: 'Too Many Requests',
      status: 429,
      detail: 'Too many tries',
      code: 'too_many_attempts',
      error: 'Too many tries',
      message: 'Too many tries',
      request_id: 'id',
      valid: false,
    });
  });

  it('of validation names the members and says it in one sentence', () => {
    const errors = [
      { field: 'name', message: 'name must be a string' },
      { field: 'age', message: 'age must be a number' },
    ];
    expect(problemOf(refusalOf(new ValidationFailed(errors)), 'id')).toMatchObject({
      code: 'validation_failed',
      detail: 'name must be a string; age must be a number',
      errors,
    });
  });

  it.each([
    [new UnauthorizedException(), 401, 'unauthorized'],
    [new ForbiddenException(), 403, 'forbidden'],
    [new ForbiddenException('Forbidden resource'), 403, 'forbidden'],
    [new NotFoundException('Cannot GET /x'), 404, 'not_found'],
    [new HttpException('ThrottlerException: Too Many Requests', 429), 429, 'too_many_requests'],
    [framework('FST_ERR_CTP_INVALID_JSON_BODY', 400), 400, 'malformed_json'],
    [framework('FST_ERR_CTP_BODY_TOO_LARGE', 413), 413, 'payload_too_large'],
    [framework('FST_ERR_CTP_INVALID_MEDIA_TYPE', 415), 415, 'unsupported_media_type'],
    [
      new HttpException('x', 400, { cause: framework('FST_ERR_BAD_URL', 400) }),
      400,
      'malformed_url',
    ],
    [new HttpException('I am a teapot', 418), 418, 'refused'],
  ])('of the framework (%#) has our code and a sentence for people', (error, status, code) => {
    const refusal = refusalOf(error);
    expect(refusal).toMatchObject({ status, code });
    expect(refusal.message).not.toMatch(/Exception|Cannot|FST|Forbidden resource/);
  });

  it('of a guard with something to say says it', () => {
    expect(refusalOf(new UnauthorizedException('The session is over')).message).toBe(
      'The session is over',
    );
  });

  it.each([
    new Error('SELECT * FROM users: no such column'),
    new InternalServerErrorException('the disk is at /srv/data'),
    framework('FST_ERR_REP_INVALID_PAYLOAD_TYPE', 500),
    'a string',
    null,
    undefined,
  ])('nobody foresaw (%#) tells nothing of itself', (error) => {
    expect(refusalOf(error)).toEqual({
      status: 500,
      code: 'internal_error',
      message: 'Something went wrong on our side',
    });
  });
});
