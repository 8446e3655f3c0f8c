import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, type FunctionNode } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { nodesOf } from '../../syntax/walk.ts';
import { acceptedNames, type AcceptedNames } from './accepted-names.ts';

/** What one file listens for with `runtime.onConnect`. */
export interface ListenedFor {
  /** What its listeners take, each. */
  listeners: readonly AcceptedNames[];
  /** Whether it mentions the event in a way that is not understood: then it may take any name, or none. */
  unclear: boolean;
}

function isEventOfRuntime(node: TSESTree.MemberExpression): boolean {
  const object = unwrap(node.object);
  if (object.type === 'Identifier') return object.name === 'runtime';
  return object.type === 'MemberExpression' && keyName(object) === 'runtime';
}

function* parameterNames(program: TSESTree.Program): Generator<string> {
  for (const node of nodesOf(program)) {
    if (!isFunction(node)) continue;
    for (const parameter of node.params)
      for (const each of nodesOf(parameter)) if (each.type === 'Identifier') yield each.name;
  }
}

/** The functions of a file that have a name there which means one thing only. */
function namedFunctions(program: TSESTree.Program): ReadonlyMap<string, FunctionNode | undefined> {
  const found = new Map<string, FunctionNode | undefined>();
  const add = (name: string, node: FunctionNode): void =>
    void found.set(name, found.has(name) ? undefined : node);
  for (const node of nodesOf(program)) {
    if (node.type === 'FunctionDeclaration' && node.id) add(node.id.name, node);
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || !node.init) continue;
    const value = unwrap(node.init);
    if (isFunction(value)) add(node.id.name, value);
  }
  for (const name of parameterNames(program)) if (found.has(name)) found.set(name, undefined);
  return found;
}

interface Mention {
  method: string;
  argument: TSESTree.Node | undefined;
  event: TSESTree.MemberExpression;
}

/** `X.onConnect.addListener(…)` and its like. */
function mentionIn(node: TSESTree.Node): Mention | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const event = unwrap(callee.object);
  if (event.type !== 'MemberExpression' || keyName(event) !== 'onConnect') return undefined;
  const method = keyName(callee);
  return method === undefined ? undefined : { method, argument: node.arguments[0], event };
}

/** A property called `onConnect`, read or taken, or the word in a string. */
function namesEvent(node: TSESTree.Node): boolean {
  if (node.type === 'MemberExpression') return keyName(node) === 'onConnect';
  if (node.type === 'ObjectPattern') {
    return node.properties.some(
      (property) => property.type === 'Property' && keyName(property) === 'onConnect',
    );
  }
  return node.type === 'Literal' && node.value === 'onConnect';
}

export function listenedFor(
  program: TSESTree.Program,
  stringOf: (node: TSESTree.Node) => string | undefined,
): ListenedFor {
  const listeners: AcceptedNames[] = [];
  const understood = new Set<TSESTree.Node>();
  let unclear = false;
  const functions = namedFunctions(program);
  for (const node of nodesOf(program)) {
    const mention = mentionIn(node);
    if (!mention || !isEventOfRuntime(mention.event)) continue;
    understood.add(mention.event);
    if (mention.method !== 'addListener') continue;
    const argument = mention.argument && unwrap(mention.argument);
    const listener = argument?.type === 'Identifier' ? functions.get(argument.name) : argument;
    listeners.push(isFunction(listener) ? acceptedNames(listener, stringOf) : 'any');
  }
  for (const node of nodesOf(program)) unclear ||= namesEvent(node) && !understood.has(node);
  return { listeners, unclear };
}
