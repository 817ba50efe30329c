import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

/** Writes the types of the TypeScript client from openapi.json. A file of a form is a Blob there. */
const TYPES = 'clients/typescript/src/schema.ts';

const blob = ts.factory.createTypeReferenceNode('Blob');
const tree = await openapiTS(JSON.parse(readFileSync('openapi.json', 'utf8')), {
  transform: ({ format }) => (format === 'binary' ? blob : undefined),
});
writeFileSync(
  TYPES,
  `/* eslint-disable */\n// Printed from openapi.json by npm run openapi.\n\n${astToString(tree)}`,
);
