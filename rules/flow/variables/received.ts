import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { contains } from '../../syntax/contains.ts';
import { enclosingFunction, type FunctionNode, isFunction } from '../../syntax/functions.ts';
import { keyName, lastName, literalString } from '../../syntax/names.ts';
import { unwrap, wrapped } from '../../syntax/unwrap.ts';
import { variableOf } from '../../syntax/variables.ts';
import { type FunctionUse, usesOf } from '../functions/function-uses.ts';
import { type Path, selectorsOf } from '../path.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** So many names and functions are looked through. */
const longestChain = 5;

/** What reads text or a message anew: no object of this file comes out of it. */
const readers = new Set(['fetch', 'structuredClone', 'fromEvent']);
const apis = new Set(['chrome', 'browser', 'JSON']);
/** Parts of the API whose answers and messages are copies. */
const copying = /^\.(?:send(?:Native)?Message|onMessage(?:External)?|onUserScriptMessage|storage)$/;

/** Whether what a global gives by a path is made of text, or a copy: none of the file's own objects. */
export function isForeign(name: string, path: Path): boolean {
  if (readers.has(name) || name === 'JSON') return true;
  return apis.has(name) && selectorsOf(path).some((selector) => copying.test(selector));
}

/**
 * Whether a value visibly comes from outside: an event's data, the message of a listener, what a text is parsed to. An
 * object literal of the file says nothing of such, even where it looks the same.
 */
export function isReceived(sourceCode: SourceCode, node: TSESTree.Node, depth = 0): boolean {
  const value = unwrap(node);
  if (depth > longestChain) return false;
  switch (value.type) {
    case 'Identifier':
      return isReceivedName(sourceCode, value, depth + 1);
    case 'AwaitExpression':
      return isReceived(sourceCode, value.argument, depth);
    case 'LogicalExpression':
      return isReceived(sourceCode, value.left, depth + 1);
    case 'MemberExpression':
      return keyName(value) === 'data' || isReceived(sourceCode, value.object, depth);
    case 'CallExpression':
      return isReader(value.callee) || isReceivedMember(sourceCode, value.callee, depth);
    default:
      return false;
  }
}

function isReceivedMember(sourceCode: SourceCode, callee: TSESTree.Node, depth: number): boolean {
  const member = unwrap(callee);
  return member.type === 'MemberExpression' && isReceived(sourceCode, member.object, depth);
}

/** `fetch`, `JSON.parse`, `chrome.runtime.sendMessage`. */
function isReader(callee: TSESTree.Node): boolean {
  let root = unwrap(callee);
  const isMember = root.type === 'MemberExpression';
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  return root.type === 'Identifier' && (isMember ? apis : readers).has(root.name);
}

function isReceivedName(sourceCode: SourceCode, name: TSESTree.Identifier, depth: number): boolean {
  const variable = variableOf(sourceCode, name);
  const [definition] = variable?.defs ?? [];
  if (!variable || definition?.name.type !== 'Identifier') return false;
  if (isReadOfData(definition.name)) return true;
  if (definition.type === 'Parameter')
    return isReceivedParameter(sourceCode, definition.name, definition.node, depth);
  if (definition.type !== 'Variable') return false;
  const { parent } = definition.node.parent;
  if (parent.type === 'ForOfStatement' && parent.left === definition.node.parent)
    return isReceived(sourceCode, parent.right, depth);
  const values = variable.references.flatMap(({ writeExpr }) => (writeExpr ? [writeExpr] : []));
  return values.length > 0 && values.every((written) => isReceived(sourceCode, written, depth));
}

/** `({ data }) => …`, `const { data: { action } } = event`: what events and answers carry, by its usual name. */
function isReadOfData(name: TSESTree.Identifier): boolean {
  for (let node: TSESTree.Node = name; node.parent; node = node.parent) {
    const { parent } = node;
    if (parent.type === 'Property') {
      if (parent.parent.type !== 'ObjectPattern') return false;
      if (keyName(parent) === 'data') return true;
    } else if (parent.type !== 'ObjectPattern' && parent.type !== 'AssignmentPattern') return false;
  }
  return false;
}

function isReceivedParameter(
  sourceCode: SourceCode,
  name: TSESTree.Identifier,
  fn: TSESTree.Node,
  depth: number,
): boolean {
  if (!isFunction(fn) || fn !== enclosingFunction(name)) return false;
  if (isHandler(sourceCode, fn)) return true;
  const position = fn.params.findIndex((parameter) => contains(parameter, name));
  const uses = usesOf(sourceCode, fn);
  return uses.length > 0 && uses.every((use) => isReceivedBy(sourceCode, use, position, depth));
}

function isReceivedBy(sourceCode: SourceCode, use: FunctionUse, position: number, depth: number): boolean {
  if (use.how === 'called') {
    const argument = use.args[position];
    return argument !== undefined && isReceived(sourceCode, argument, depth);
  }
  const { call, index } = use;
  if (isReader(call.callee)) return true;
  const callee = unwrap(call.callee);
  const method = lastName(callee);
  if (method === 'addEventListener' || (method === 'addListener' && index === 0)) return true;
  return (
    (index === 1 && literalString(call.arguments[0]) === 'message') ||
    isReceivedMember(sourceCode, callee, depth)
  );
}

/** `worker.onmessage = (event) => …`, and the same with the function's name. */
function isHandler(sourceCode: SourceCode, fn: FunctionNode): boolean {
  if (isGivenToEvent(fn)) return true;
  if (fn.type !== 'FunctionDeclaration') return false;
  return sourceCode
    .getDeclaredVariables(fn)
    .slice(0, 1)
    .some(({ references }) => references.some(({ identifier }) => isGivenToEvent(identifier)));
}

function isGivenToEvent(node: TSESTree.Node): boolean {
  const value = wrapped(node);
  const { parent } = value;
  if (parent?.type !== 'AssignmentExpression' || parent.right !== value) return false;
  return /^on[a-z]+$/.test(lastName(parent.left) ?? '');
}
