import { dirname, relative, resolve } from 'node:path';
import { DOORS } from './walls.js';

/** What puts rooms together, or starts them as a program of its own. */
const ENTRY = /\.module\.ts$|(run-command|openapi.print)\.ts$/;

const SOURCE = resolve(import.meta.dirname, '../src');

/** The folder of `src` that a file lies in, or undefined for the files that put the rooms together. */
function folderOf(file) {
  const folder = relative(SOURCE, dirname(file));
  const isOutside = folder === '' || folder.startsWith('..');
  return isOutside || ENTRY.test(file) ? undefined : folder;
}

const opens = (door, folder) =>
  door === folder || (door === 'platform' && folder.startsWith('platform/'));

/** Says where a folder is entered from one that has no door to it. */
export const walls = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      closed: '{{from}}/ has no door to {{to}}/ (see lint/walls.js).',
      unknown: '{{from}}/ is not in lint/walls.js.',
    },
  },
  create(context) {
    const from = folderOf(context.filename);
    if (from === undefined) return {};
    const check = (node) => {
      const name = node.source?.value;
      if (typeof name !== 'string' || !name.startsWith('.')) return;
      const to = folderOf(resolve(dirname(context.filename), name.replace(/\.js$/, '.ts')));
      if (to === from) return;
      if (to === undefined) {
        context.report({
          node,
          messageId: 'closed',
          data: { from, to: 'the root or a module of' },
        });
      } else if (!DOORS[from].some((door) => opens(door, to))) {
        context.report({ node, messageId: 'closed', data: { from, to } });
      }
    };
    return {
      Program(node) {
        if (!(from in DOORS)) context.report({ node, messageId: 'unknown', data: { from } });
      },
      ...(from in DOORS && {
        ImportDeclaration: check,
        ExportNamedDeclaration: check,
        ExportAllDeclaration: check,
        ImportExpression: check,
      }),
    };
  },
};
