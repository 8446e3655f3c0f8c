import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { testsBefore } from '../../syntax/tests-before.ts';
import { wrapped } from '../../syntax/unwrap.ts';
import { nodesNamed } from '../../syntax/words.ts';
import { guardOf } from './guards.ts';
import { afterMutations } from './mutations.ts';
import type { Scene } from '../scene.ts';
import { bare, data, either, isKind, unknown, type Value } from '../value.ts';
import { contains } from '../../syntax/contains.ts';

type Variable = TSESLint.Scope.Variable;

/** Functions that are called more often than this are libraries of their own: they are not followed. */
const mostCalls = 50;

function calledBy(name: TSESTree.Node): TSESTree.CallExpression | undefined {
  const callee = wrapped(name);
  return callee.parent?.type === 'CallExpression' && callee.parent.callee === callee
    ? callee.parent
    : undefined;
}

/** The name that a function is called by: its own, or that of the constant that holds it. */
function nameOf(fn: FunctionNode): TSESTree.Identifier | undefined {
  if (fn.type === 'FunctionDeclaration') return fn.id ?? undefined;
  const { parent } = wrapped(fn);
  if (parent?.type !== 'VariableDeclarator' || parent.parent.kind !== 'const') return undefined;
  return parent.id.type === 'Identifier' ? parent.id : undefined;
}

function callsByName(
  fn: FunctionNode,
  name: TSESTree.Identifier,
  { sourceCode }: Scene,
): TSESTree.CallExpression[] {
  const owner = fn.type === 'FunctionDeclaration' ? fn : wrapped(fn).parent!;
  const variable = sourceCode
    .getDeclaredVariables(owner)
    .find(({ identifiers }) => identifiers.includes(name));
  if (!variable || variable.defs.length > 1) return [];
  return variable.references.flatMap(({ identifier }) => calledBy(identifier) ?? []);
}

/** `this.send(…)` in the class that has the method. */
function callsByThis(fn: FunctionNode, { sourceCode }: Scene): TSESTree.CallExpression[] {
  const method = fn.parent;
  if (method.type !== 'MethodDefinition' || method.kind !== 'method') return [];
  const name = keyName(method);
  if (name === undefined) return [];
  return nodesNamed(sourceCode, name.replace('#', '')).flatMap((node) => {
    const member = node.parent;
    if (member.type !== 'MemberExpression' || member.property !== node || keyName(member) !== name) return [];
    if (member.object.type !== 'ThisExpression' || !contains(method.parent, node)) return [];
    return calledBy(member) ?? [];
  });
}

/** The calls of a function that its file shows. */
export function callsOf(fn: FunctionNode, scene: Scene): TSESTree.CallExpression[] {
  const name = nameOf(fn);
  return name ? callsByName(fn, name, scene) : callsByThis(fn, scene);
}

/** Whether it depends on what the function is called with whether control comes to a node. */
function dependsOnArguments(fn: FunctionNode, node: TSESTree.Node, { sourceCode }: Scene): boolean {
  const mentions = sourceCode
    .getDeclaredVariables(fn)
    .filter(({ defs }) => defs.some(({ type }) => type === 'Parameter'))
    .flatMap(({ references }) => references.map(({ identifier }) => identifier as TSESTree.Node));
  return [...testsBefore(node, fn)].some((test) => mentions.some((mention) => contains(test, mention)));
}

function argumentAt(call: TSESTree.CallExpression, index: number): TSESTree.Expression | undefined {
  const before = call.arguments.slice(0, index + 1);
  const argument = before[index];
  return before.some(({ type }) => type === 'SpreadElement') || argument?.type === 'SpreadElement'
    ? undefined
    : argument;
}

function afterBody(value: Value, variable: Variable, use: TSESTree.Node, scene: Scene): Value {
  const inner = bare(value);
  if (inner.is !== 'object' && inner.is !== 'array') return value;
  const after = afterMutations(inner, variable, use, scene);
  return value.is === 'seen' && after.is !== 'unknown' ? { ...value, value: bare(after) } : after;
}

/** Whether all calls of a function in this file give it that argument, and there are some. */
export function isAlwaysGiven(fn: FunctionNode, index: number, scene: Scene): boolean {
  const calls = callsOf(fn, scene);
  return (
    calls.length > 0 &&
    calls.every((call) => {
      const argument = argumentAt(call, index);
      return argument && !isKind(bare(scene.valueOf(argument)), 'undefined');
    })
  );
}

/** What was parsed or has come in: any JSON there is, and no more. Of what is typed the type says less than that. */
export function isFreeData(value: Value): boolean {
  const inner = bare(value);
  return inner.is === 'data' && inner.type === 'json' && inner.node.type !== 'Program';
}

/**
 * What a parameter is given by the calls of its function in this file. Each argument stays where it is written, and is
 * reported there: the function is right for all that it is meant for.
 */
export function givenByCallers(
  variable: Variable,
  fn: FunctionNode,
  index: number,
  use: TSESTree.Identifier,
  scene: Scene,
): Value {
  const calls = callsOf(fn, scene);
  if (calls.length === 0 || calls.length > mostCalls) return unknown(use);
  const given = calls.map((call) => argumentAt(call, index));
  const hasArrived = (argument: TSESTree.Expression | undefined): boolean =>
    argument !== undefined && isFreeData(scene.valueOf(argument));
  // What has come over a wire is data, although the type of the parameter may allow more.
  if (given.every((argument) => argument && bare(scene.valueOf(argument)).is === 'data')) return data(use);
  if (guardOf(variable, use) !== 'none' || dependsOnArguments(fn, use, scene)) return unknown(use);
  const values = given
    .flatMap((argument) => argument ?? [])
    .map((argument) => afterBody(scene.valueOf(argument), variable, use, scene))
    .filter((value) => value.is !== 'unknown' && value.is !== 'data');
  return values.length === 0 && given.some(hasArrived) ? data(use) : either(use, values, 'each');
}
