import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type { components, operations, paths } from './schema.js';

/** The shapes of the API by their names: `Schemas['RecordDto']`. */
export type Schemas = components['schemas'];

/** What every refusal is: `code` is for programs, `detail` for people. */
export type Problem = Schemas['Problem'];

export type AttendanceClient = Client<paths>;

export interface AttendanceClientOptions {
  /** Where the service is, without `/api`. */
  readonly baseUrl: string;
  /** An access token or an API key; asked for with each request where it is a function. */
  readonly token?: string | (() => string | undefined);
  /** Of a kiosk or a camera, in place of a token. */
  readonly deviceKey?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * A client of one service: `GET`, `POST`, `PUT` and `DELETE` take a path of the API and what it wants, typed, and
 * resolve to `data` or, where the service refuses, to `error`. A body with a `Blob` in it goes as a form, any other as
 * JSON.
 */
export function attendanceClient(options: AttendanceClientOptions): AttendanceClient {
  const { baseUrl, token, deviceKey, fetch } = options;
  const client = createClient<paths>({ baseUrl, bodySerializer: bodyOf, ...(fetch && { fetch }) });
  client.use({
    onRequest({ request }) {
      const bearer = typeof token === 'function' ? token() : token;
      if (bearer !== undefined) request.headers.set('Authorization', `Bearer ${bearer}`);
      if (deviceKey !== undefined) request.headers.set('X-Device-Key', deviceKey);
    },
  });
  return client;
}

function bodyOf(body: unknown): FormData | string {
  const members = Object.entries(Object(body) as Record<string, unknown>);
  return members.some(([, value]) => isFile(value)) ? formOf(members) : JSON.stringify(body);
}

const isFile = (value: unknown): boolean =>
  value instanceof Blob || (Array.isArray(value) && value.some((item) => item instanceof Blob));

function formOf(members: readonly [string, unknown][]): FormData {
  const form = new FormData();
  for (const [name, value] of members) {
    for (const part of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (part instanceof Blob) form.append(name, part);
      else if (part !== undefined && part !== null) form.append(name, textOf(part));
    }
  }
  return form;
}

/** A form has texts alone; what is neither a text nor a number or a switch goes as JSON. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
