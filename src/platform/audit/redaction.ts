const SECRET = /password|secret|token|api_?key|vector|descriptor|template|hash|signature|path$/i;
const REDACTED = '[redacted]';

/** A copy that can be kept: whatever is named like a secret, a biometric or a place of a file is left out. */
export const redactObject = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, SECRET.test(key) ? REDACTED : redact(part)]),
  );

function redact(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return REDACTED;
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  return redactObject(value);
}
