import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { lookInto } from './throwing.js';
import { readSources } from './sources.js';

/** Writes which refusals each operation's code can throw, found by following it through the sources. */
const FILE = 'src/openapi/thrown-refusals.json';
const ROUTES = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Sse']);

/** What stands before all routes that are not open, and before those for some roles. */
const BEFORE = { access: ['AccessGuard', 'BearerGuard', 'JwtStrategy'], roles: ['RolesGuard'] };

const sources = readSources();
const looked = new Map();

const look = (code) => {
  if (!looked.has(code)) looked.set(code, lookInto(code, sources));
  return looked.get(code);
};

/** By status, then by code. */
function refusalsOf(beginnings) {
  const seen = new Set();
  const found = new Map();
  const follow = (code) => {
    if (seen.has(code)) return;
    seen.add(code);
    const { errors, runs } = look(code);
    for (const error of errors) {
      for (const status of sources.valuesOf(error, 'status')) {
        const codes = sources.valuesOf(error, 'code');
        found.set(status, new Set([...(found.get(status) ?? []), ...codes]));
      }
    }
    runs.forEach(follow);
  };
  beginnings.forEach(follow);
  const statuses = [...found].sort(([one], [other]) => one - other);
  return Object.fromEntries(statuses.map(([status, codes]) => [status, [...codes].sort()]));
}

const decoratorsOf = (node) => (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []);

const isRoute = (member) =>
  decoratorsOf(member).some(
    ({ expression }) =>
      ts.isCallExpression(expression) && ROUTES.has(expression.expression.getText()),
  );

const operations = sources.classes.flatMap((controller) =>
  controller.members.filter(isRoute).map((member) => {
    const name = `${controller.name.text}.${member.name.getText()}`;
    return [name, refusalsOf([member, ...decoratorsOf(member), ...decoratorsOf(controller)])];
  }),
);
const before = Object.entries(BEFORE).map(([name, guards]) => {
  const classes = sources.classes.filter((one) => guards.includes(one.name?.text));
  return [name, refusalsOf(classes.flatMap(({ members }) => members))];
});
const refusals = Object.fromEntries([
  ...before,
  ...operations.sort(([one], [other]) => (one < other ? -1 : 1)),
]);
const layout = { ...(await resolveConfig(FILE)), parser: 'json' };
writeFileSync(FILE, await format(JSON.stringify(refusals), layout));
