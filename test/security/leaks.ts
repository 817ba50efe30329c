import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestServer } from '../harness/server.js';

/** What no answer and no line of the log may hold. */
export const forbiddenIn = ({ folder }: TestServer): readonly (readonly [string, RegExp])[] => [
  ['a bcrypt hash', /\$2[aby]\$\d\d\$/],
  ['a stack', /\bat \S+ \(?(?:file|node):|\.js:\d+:\d+/],
  ['a path of the machine', new RegExp(`${escaped(folder)}|node_modules|/dist/src/`)],
  ['SQL', /\bSELECT [\s\S]{1,200} FROM |\bINSERT INTO |\bUPDATE \w+ SET |SQLITE_|\bER_[A-Z_]{4}/],
  ['a vector', /"(?:encoding_vector|descriptor|template)"\s*:|(?:-?0\.\d{6,},){8}/],
  ...secretsOf(folder).map((secret) => ['a secret', new RegExp(escaped(secret))] as const),
];

const secretsOf = (folder: string): string[] => {
  const secrets = join(folder, 'secrets');
  return readdirSync(secrets)
    .map((name) => readFileSync(join(secrets, name), 'utf8').trim())
    .filter((secret) => secret.length > 15);
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
