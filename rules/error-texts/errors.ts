import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { apiOf } from '../api/index.ts';
import { portsOf } from '../ports/index.ts';
import { isFunction } from '../syntax/functions.ts';
import { keyName } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { variableOf } from '../syntax/variables.ts';
import { nodesNamed } from '../syntax/words.ts';

export type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

/** Where an error comes from: the browser's messaging for sure, or a `catch` that may hold errors of others too. */
export type Origin = 'browser' | 'caught';

const failing = ['postMessage', 'sendMessage', 'connect', 'connectNative', 'sendNativeMessage'] as const;

/** The only definition of an identifier, where its value is still the one that it is given there. */
export function definitionOf({ sourceCode }: Context, node: TSESTree.Identifier) {
  const variable = variableOf(sourceCode, node);
  const definition = variable?.defs.length === 1 ? variable.defs[0] : undefined;
  if (!variable || !definition) return undefined;
  const isSame = variable.references.every(
    (reference) =>
      !reference.isWrite() || reference.init === true || reference.identifier.range[0] > node.range[0],
  );
  return isSame ? { definition, variable } : undefined;
}

/** Whether a call is one of the API's or of a port's that fails with the texts of messaging. */
function isOfMessaging(context: Context, callee: TSESTree.Node): boolean {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression') return false;
  if (!failing.some((name) => name === keyName(member))) return false;
  return apiOf(context).valueOf(member) !== undefined || portsOf(context).portAt(member.object) !== undefined;
}

function originOfTry(context: Context, { block }: TSESTree.TryStatement): Origin {
  const isBrowsers = failing
    .flatMap((name) => nodesNamed(context.sourceCode, name))
    .filter(({ range }) => range[0] >= block.range[0] && range[1] <= block.range[1])
    .some(({ parent }) => isOfMessaging(context, parent));
  return isBrowsers ? 'browser' : 'caught';
}

/** Of whose promise a function takes the rejection: `….catch(fn)`, `….then(…, fn)`. */
export function originOfRejection(context: Context, fn: TSESTree.Node): Origin | undefined {
  const call = fn.parent;
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  const name = keyName(call.callee);
  if (!(name === 'catch' && call.arguments[0] === fn) && !(name === 'then' && call.arguments[1] === fn))
    return undefined;
  let promise = unwrap(call.callee.object);
  while (promise.type === 'CallExpression' && !isOfMessaging(context, promise.callee)) {
    const callee = unwrap(promise.callee);
    if (callee.type !== 'MemberExpression') return 'caught';
    promise = unwrap(callee.object);
  }
  return promise.type === 'CallExpression' ? 'browser' : 'caught';
}

export function originOfCatch(context: Context, { parent }: TSESTree.CatchClause): Origin {
  return originOfTry(context, parent);
}

function originOfParameter(
  context: Context,
  name: TSESTree.Identifier,
  fn: TSESTree.Node,
): Origin | undefined {
  const rejection = isFunction(fn) && fn.params[0] === name ? originOfRejection(context, fn) : undefined;
  if (rejection) return rejection;
  const type = name.typeAnnotation?.typeAnnotation;
  const isTypedError =
    type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'Error';
  return isTypedError ? 'caught' : undefined;
}

/** `error instanceof Error`, said of the same variable somewhere. */
function isTestedToBeError(variable: TSESLint.Scope.Variable): boolean {
  return variable.references.some(({ identifier: { parent }, identifier }) => {
    if (parent.type !== 'BinaryExpression' || parent.operator !== 'instanceof') return false;
    return parent.left === identifier && parent.right.type === 'Identifier' && parent.right.name === 'Error';
  });
}

function originOfVariable(context: Context, node: TSESTree.Identifier, depth: number): Origin | undefined {
  const found = definitionOf(context, node);
  if (!found) return undefined;
  const { definition, variable } = found;
  let origin: Origin | undefined;
  if (definition.type === 'CatchClause' && definition.node.param?.type === 'Identifier')
    origin = originOfCatch(context, definition.node);
  else if (definition.type === 'Parameter' && definition.name.type === 'Identifier')
    origin = originOfParameter(context, definition.name, definition.node);
  else if (definition.type === 'Variable' && definition.node.id === definition.name && definition.node.init)
    origin = originOfError(context, definition.node.init, depth + 1);
  return origin ?? (isTestedToBeError(variable) ? 'caught' : undefined);
}

/** Where an expression's error comes from; undefined where it is not known to be one. */
export function originOfError(context: Context, node: TSESTree.Node, depth = 0): Origin | undefined {
  const inner = unwrap(node);
  if (depth > 5) return undefined;
  if (inner.type === 'Identifier') return originOfVariable(context, inner, depth);
  if (inner.type === 'LogicalExpression') {
    const left = originOfError(context, inner.left, depth + 1);
    const right = originOfError(context, inner.right, depth + 1);
    return left && right && (left === right ? left : 'caught');
  }
  if (inner.type !== 'MemberExpression') return undefined;
  const name = keyName(inner);
  const isBrowsers =
    name === 'error'
      ? portsOf(context).portAt(inner.object) !== undefined
      : name === 'lastError' && apiOf(context).valueOf(inner)?.path.join('.') === 'runtime.lastError';
  return isBrowsers ? 'browser' : undefined;
}
