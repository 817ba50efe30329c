import ts from 'typescript';

/** What a piece of code throws by itself, and what else it runs. @returns {{ errors: Set, runs: Set }} */
export function lookInto(code, sources) {
  const errors = new Set();
  const runs = new Set();
  const visit = (node) => {
    if (ts.isTypeNode(node) || isNobodysConcern(node)) return;
    if (ts.isThrowStatement(node)) sources.classesOf(node.expression).forEach(threw);
    if (ts.isNewExpression(node)) made(node);
    for (const one of ranBy(node, sources)) runs.add(one);
    ts.forEachChild(node, visit);
  };
  const made = ({ expression }) => {
    for (const declaration of sources.declarationsOf(expression).filter(ts.isClassDeclaration)) {
      threw(declaration);
      declaration.members.filter(ts.isConstructorDeclaration).forEach((one) => runs.add(one));
    }
  };
  const threw = (declaration) => {
    if (sources.extends(declaration, 'DomainError')) errors.add(declaration);
  };
  visit(code.body ?? code.initializer ?? code);
  return { errors, runs };
}

const ranBy = (node, sources) => {
  if (ts.isCallExpression(node)) return doorsOf(node, sources);
  return ts.isIdentifier(node) ? codeBehind(node, sources) : [];
};

const DOORS = ['UseGuards', 'UseInterceptors'];

/** The methods of classes that a decorator puts before a route; who calls which of them is the framework's affair. */
const doorsOf = ({ expression, arguments: classes }, sources) =>
  DOORS.includes(expression.getText())
    ? classes
        .flatMap((name) => sources.declarationsOf(name))
        .flatMap(({ members }) => members.filter(ts.isMethodDeclaration))
    : [];

/** Whose failure refuses nobody: what is not waited for, and what others take care of. */
const isNobodysConcern = (node) =>
  ts.isVoidExpression(node) || (isCaught(node) && !throwsAgain(node.parent));

const isCaught = (node) =>
  (ts.isTryStatement(node.parent) && node === node.parent.tryBlock) ||
  (ts.isPropertyAccessExpression(node) &&
    node.name.text === 'catch' &&
    ts.isCallExpression(node.parent) &&
    node === node.parent.expression);

/** Whether the failure goes on, or another takes its place. What is handed to a function counts as taken care of. */
function throwsAgain(catching) {
  const catchers = ts.isTryStatement(catching)
    ? [catching.catchClause].filter(Boolean)
    : catching.arguments;
  let does = catchers.length === 0;
  const visit = (node) => {
    does ||= ts.isThrowStatement(node);
    ts.forEachChild(node, visit);
  };
  catchers.forEach(visit);
  return does;
}

/** The functions, methods and getters that a name may stand for. */
const codeBehind = (name, sources) =>
  sources.declarationsOf(name).flatMap((declaration) => {
    if (isMember(declaration)) {
      const others = sources.implementationsOf(declaration);
      return hasCode(declaration) ? [declaration, ...others] : others;
    }
    return hasCode(declaration) ? [declaration] : [];
  });

const isMember = (node) =>
  ts.isMethodDeclaration(node) ||
  ts.isMethodSignature(node) ||
  ts.isPropertySignature(node) ||
  ts.isPropertyDeclaration(node);

const hasCode = (node) => (ts.isFunctionLike(node) && node.body) || isFunctionInVariable(node);

const isFunctionInVariable = (node) =>
  (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) &&
  node.initializer &&
  [ts.isArrowFunction, ts.isFunctionExpression, ts.isCallExpression].some((is) =>
    is(node.initializer),
  );
