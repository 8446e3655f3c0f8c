import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../syntax/functions.ts';
import { keyName } from '../syntax/names.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { variableOf } from '../syntax/variables.ts';
import type { ListenerUse } from './facts.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** `f.bind(x)` around a function: binding further arguments would shift its parameters, so that is none. */
function bound(node: TSESTree.Node): TSESTree.Node {
  const member = node.parent;
  if (member?.type !== 'MemberExpression' || member.object !== node || keyName(member) !== 'bind')
    return node;
  const call = wrapped(member).parent;
  return call?.type === 'CallExpression' && unwrap(call.callee) === member && call.arguments.length <= 1
    ? wrapped(call)
    : node;
}

function isHandedTo(node: TSESTree.Node, listeners: ReadonlySet<TSESTree.Node>): boolean {
  const value = bound(wrapped(node));
  const { parent } = value;
  return parent?.type === 'CallExpression' && parent.arguments[0] === value && listeners.has(parent);
}

function nameOf(fn: FunctionNode): TSESTree.Identifier | undefined {
  if (fn.type === 'FunctionDeclaration') return fn.id ?? undefined;
  const { parent } = wrapped(fn);
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : undefined;
}

/** `export function f`, `export const f = …`: other files may do anything with it. */
function isExported(declaration: TSESTree.Node): boolean {
  const { parent } = declaration;
  const statement = parent?.type === 'VariableDeclaration' ? parent.parent : parent;
  return statement?.type === 'ExportNamedDeclaration' || statement?.type === 'ExportDefaultDeclaration';
}

/** The calls that add or remove listeners. */
export function callsOf(uses: readonly Pick<ListenerUse, 'node'>[]): ReadonlySet<TSESTree.Node> {
  return new Set(uses.map(({ node }) => node));
}

/**
 * Whether a function serves the listeners of these calls and nothing else, so that what it returns and which arguments it gets are
 * known: it stands inside the call, or all that is done with its name is to add and remove it.
 */
export function isOnlyListener(
  sourceCode: SourceCode,
  fn: FunctionNode,
  listeners: ReadonlySet<TSESTree.Node>,
): boolean {
  if (isHandedTo(fn, listeners)) return fn.type !== 'FunctionExpression' || !isCalledByName(sourceCode, fn);
  const name = nameOf(fn);
  const variable = name && variableOf(sourceCode, name);
  if (variable?.defs.length !== 1 || isExported(variable.defs[0]!.node)) return false;
  const references = variable.references.filter((reference) => !reference.init);
  return references.length > 0 && references.every(({ identifier }) => isHandedTo(identifier, listeners));
}

/** A function expression may use its own name for more than to remove itself. */
function isCalledByName(sourceCode: SourceCode, fn: TSESTree.FunctionExpression): boolean {
  const [own] = fn.id ? sourceCode.getDeclaredVariables(fn) : [];
  if (!own || own.name !== fn.id?.name) return false;
  return own.references.some(
    ({ identifier }) =>
      identifier.parent.type === 'CallExpression' && identifier.parent.callee === identifier,
  );
}
