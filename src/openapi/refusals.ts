import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_TYPE } from '../platform/errors/problem.js';
import { operationName } from './operation-names.js';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** What is known of an operation beside its own description. */
interface Access {
  readonly isOpen: boolean;
  readonly isRead: boolean;
  readonly hasRoles: boolean;
}

/** Codes by status. */
type Codes = Readonly<Record<string, readonly string[]>>;

/** What code can throw, as `npm run openapi` last found it. */
export class ThrownRefusals {
  private readonly byPlace: ReadonlyMap<string, Codes>;

  constructor() {
    const file = new URL('thrown-refusals.json', import.meta.url);
    const thrown = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Codes>;
    this.byPlace = new Map(
      Object.entries(thrown).map(([place, codes]) => {
        const [controller = '', method] = place.split('.');
        return [method === undefined ? place : operationName(controller, method), codes];
      }),
    );
  }

  /** @param place an operation, or what stands before it: `access`, `roles` */
  of(place = ''): Codes {
    return this.byPlace.get(place) ?? {};
  }
}

type Responses = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>;

/**
 * All refusals of an operation: for what it takes, whom it lets in, what its code throws, and how the surroundings are.
 *
 * @param shared where operations that are refused alike find each of their answers
 */
export function describeRefusals(
  operation: Operation,
  access: Access,
  thrown: ThrownRefusals,
  shared: Responses,
): void {
  const codes = new Map<number, Set<string>>();
  const refuses = (status: number, ...more: readonly string[]) => {
    codes.set(status, new Set([...(codes.get(status) ?? []), ...more]));
  };
  ofInput(operation, refuses);
  ofAccess(access, thrown, refuses);
  ofCode(thrown.of(operation.operationId), refuses);
  refuses(429, 'too_many_requests');
  ofSurroundings(access, refuses);
  for (const [status, words] of codes) {
    const names = [...words].sort();
    const name = [status, ...names].join('.');
    shared[name] ??= refusal(names);
    operation.responses[status] ??= { $ref: `#/components/responses/${name}` };
  }
  operation.responses['default'] = { description: 'Any other refusal', content: PROBLEM };
}

type Refuse = (status: number, ...codes: readonly string[]) => void;

/** What an operation takes, by media type. */
export const contentOf = ({ requestBody }: Operation) =>
  requestBody && 'content' in requestBody ? requestBody.content : {};

function ofInput(operation: Operation, refuses: Refuse): void {
  const content = contentOf(operation);
  const hasBody = Object.keys(content).length > 0;
  if (hasBody || (operation.parameters ?? []).length > 0) refuses(400, 'validation_failed');
  if ('application/json' in content) refuses(400, 'malformed_json');
  if (!hasBody) return;
  refuses(413, 'payload_too_large');
  refuses(415, 'unsupported_media_type');
}

function ofAccess({ isOpen, isRead, hasRoles }: Access, thrown: ThrownRefusals, refuses: Refuse) {
  if (isOpen) return;
  ofCode(thrown.of('access'), (status, ...codes) => {
    refuses(status, ...codes.filter((code) => !isRead || !OF_WRITES.has(code)));
  });
  if (hasRoles) ofCode(thrown.of('roles'), refuses);
}

const OF_WRITES = new Set(['api_key_reads_only', 'cross_site_request']);

function ofCode(codes: Codes, refuses: Refuse): void {
  for (const [status, words] of Object.entries(codes)) refuses(Number(status), ...words);
}

function ofSurroundings({ isRead }: Access, refuses: Refuse): void {
  refuses(503, 'database_unavailable');
  if (isRead) return;
  refuses(503, 'read_only');
  refuses(507, 'storage_full');
}

const PROBLEM_SCHEMA = { $ref: '#/components/schemas/Problem' };
const PROBLEM = { [PROBLEM_TYPE]: { schema: PROBLEM_SCHEMA } };

const refusal = (codes: string[]) => ({
  description: `Refused: ${codes.map((code) => `\`${code}\``).join(', ')}`,
  content: {
    [PROBLEM_TYPE]: {
      schema: {
        allOf: [PROBLEM_SCHEMA, { properties: { code: { type: 'string', enum: codes } } }],
      },
    },
  },
});
