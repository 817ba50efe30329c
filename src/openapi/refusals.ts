import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_TYPE } from '../platform/errors/problem.js';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** What is known of an operation beside its own description. */
interface Access {
  readonly isOpen: boolean;
  readonly isRead: boolean;
  readonly isForDevices: boolean;
  readonly hasRoles: boolean;
}

/** Refusals that follow from what an operation takes and whom it lets in, by status. */
export function describeRefusals(operation: Operation, access: Access): void {
  const codes = new Map<number, string[]>();
  const refuses = (status: number, ...more: string[]) => {
    codes.set(status, [...(codes.get(status) ?? []), ...more]);
  };
  ofInput(operation, refuses);
  ofAccess(access, refuses);
  refuses(429, 'too_many_requests');
  for (const [status, words] of codes) operation.responses[status] ??= refusal(words);
  operation.responses['default'] = {
    description: 'Any other refusal, by its `code`',
    content: PROBLEM,
  };
}

type Refuse = (status: number, ...codes: string[]) => void;

/** What an operation takes, by media type. */
export const contentOf = ({ requestBody }: Operation) =>
  requestBody && 'content' in requestBody ? requestBody.content : {};

function ofInput(operation: Operation, refuses: Refuse): void {
  const content = contentOf(operation);
  const hasBody = Object.keys(content).length > 0;
  if (hasBody || (operation.parameters ?? []).length > 0) refuses(400, 'validation_failed');
  if ('application/json' in content) refuses(400, 'malformed_json');
  if ('multipart/form-data' in content) {
    refuses(400, 'malformed_form');
    refuses(413, 'file_too_large');
  }
  if (!hasBody) return;
  refuses(413, 'payload_too_large');
  refuses(415, 'unsupported_media_type');
}

function ofAccess({ isOpen, isRead, isForDevices, hasRoles }: Access, refuses: Refuse): void {
  if (isOpen) return;
  refuses(401, 'unauthorized', 'token_invalid', 'token_expired', 'token_revoked');
  refuses(401, 'api_key_invalid');
  refuses(400, 'two_credentials');
  if (!isRead) refuses(403, 'api_key_reads_only');
  if (hasRoles) refuses(403, 'forbidden');
  if (!isForDevices) return;
  refuses(401, 'device_key_invalid', 'device_key_revoked');
  refuses(403, 'device_not_allowed');
}

const PROBLEM = { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } };

const refusal = (codes: readonly string[]) => ({
  description: `Refused: ${codes.map((code) => `\`${code}\``).join(', ')}`,
  content: PROBLEM,
});
