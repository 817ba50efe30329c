import { relative, resolve, sep } from 'node:path';

const SOURCE = resolve(import.meta.dirname, '../src');

/** Files that speak the wire: what takes requests, what describes them, and what puts rooms together. */
const ON_THE_WIRE = /^openapi\/|\.(controller|dto|module|spec)\.ts$/;

/** Says where something beneath the controllers speaks of a DTO: services return values, controllers map them. */
export const dtoSeam = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'string' } }],
    messages: {
      seam: 'Only controllers and DTOs speak of DTOs; take and return a value of the domain.',
    },
  },
  create(context) {
    const file = relative(SOURCE, context.filename).split(sep).join('/');
    const [exempt = []] = context.options;
    if (ON_THE_WIRE.test(file) || exempt.some((folder) => file.startsWith(`${folder}/`))) return {};
    const check = (node) => {
      const name = node.source?.value;
      if (typeof name === 'string' && name.endsWith('.dto.js'))
        context.report({ node, messageId: 'seam' });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
