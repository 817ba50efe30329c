import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import { DomainError } from './domain-error.js';
import { environmentRefusal } from './environment.js';

/** What a refusal is, before it has its envelope. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** Seconds. */
  readonly retryAfter?: number;
}

export const PROBLEM_TYPE = 'application/problem+json';

/** The document of problem.dto.ts. */
export function problemOf(refusal: Refusal, requestId: string) {
  const problem = {
    type: 'about:blank',
    title: STATUS_CODES[refusal.status] ?? 'Error',
    status: refusal.status,
    detail: refusal.message,
    code: refusal.code,
    error: refusal.message,
    message: refusal.message,
    request_id: requestId,
  };
  // An extension may add to the document, and not rewrite it.
  return { ...problem, ...refusal.extensions, ...problem };
}

/** What the framework refuses before any of our code sees the request. */
const BY_FRAMEWORK_CODE: Partial<Record<string, [code: string, message: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['payload_too_large', 'The request body is too large'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformed_json', 'The request body is not valid JSON'],
  TOO_DEEP_JSON: ['malformed_json', 'The request body is nested too deep'],
  NO_JSON_OBJECT: ['malformed_json', 'The request body must be a JSON object'],
  ILL_FORMED_TEXT: ['malformed_json', 'A text in the request body is not valid Unicode'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    'malformed_request',
    'The request body does not match its Content-Length',
  ],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'unsupported_media_type',
    'The request body must be application/json',
  ],
  MALFORMED_HTTP: ['malformed_request', 'The request is not valid HTTP'],
  FST_ERR_BAD_URL: ['malformed_url', 'The URL is not valid'],
  FST_ERR_MAX_PARAM_LENGTH: ['malformed_url', 'The URL is too long'],
};

const BY_STATUS: Partial<Record<number, [code: string, message: string]>> = {
  400: ['validation_failed', 'The request is not valid'],
  401: ['unauthorized', 'Sign in first'],
  403: ['forbidden', 'You are not allowed to do this'],
  404: ['not_found', 'There is nothing at this address'],
  405: ['method_not_allowed', 'This address does not take that method'],
  408: ['request_timeout', 'The request took too long to arrive'],
  413: ['payload_too_large', 'The request body is too large'],
  414: ['malformed_url', 'The URL is too long'],
  415: ['unsupported_media_type', 'The request body is of a type this address does not take'],
  429: ['too_many_requests', 'Too many requests; wait a while and try again'],
  431: ['headers_too_large', 'The URL or the headers are too long'],
  503: ['unavailable', 'The service is not available at the moment'],
};

const INTERNAL: Refusal = {
  status: 500,
  code: 'internal_error',
  message: 'Something went wrong on our side',
};

/** Reads any thrown value as a refusal; what nobody foresaw tells nothing of itself. */
export function refusalOf(error: unknown): Refusal {
  return foreseen(error) ?? refusalOfFramework(error);
}

const foreseen = (error: unknown): DomainError | undefined =>
  error instanceof DomainError ? error : environmentRefusal(error);

function refusalOfFramework(error: unknown): Refusal {
  const status = statusOf(error);
  const known = BY_FRAMEWORK_CODE[frameworkCode(error) ?? ''] ?? BY_STATUS[status];
  if (status >= 500 && status !== 503) return INTERNAL;
  const [code, message] = known ?? ['refused', 'The request was refused'];
  return { status, code, message: spoken(error) ?? message };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  // Fastify and its plugins put the status on their errors; so does whatever copies http-errors.
  const { statusCode } = Object(error) as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 ? statusCode : 500;
}

function frameworkCode(error: unknown): string | undefined {
  const { code, cause } = Object(error) as { code?: unknown; cause?: { code?: unknown } };
  return [code, cause?.code].find((word) => typeof word === 'string');
}

/** A sentence one of our own guards or pipes chose; the stock ones ("Cannot GET /x") are not for people. */
function spoken(error: unknown): string | undefined {
  if (!(error instanceof HttpException) || error.cause !== undefined) return undefined;
  const body = error.getResponse();
  const stock = STATUS_CODES[error.getStatus()];
  const text = typeof body === 'string' ? body : (body as { message?: unknown }).message;
  const isStock =
    typeof text !== 'string' ||
    text === stock ||
    /^Cannot [A-Z]+ |^Forbidden resource$|Exception/.test(text);
  return isStock ? undefined : text;
}
