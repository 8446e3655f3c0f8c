import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { loopTarget } from '../syntax/loops.ts';
import { callOf } from '../syntax/member-access.ts';
import { keyName } from '../syntax/names.ts';
import { perFile } from '../syntax/per-file.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { content, fromPut } from './objects/boxes.ts';
import { elementRead, putsElements } from './objects/elements.ts';
import type { Step } from './flow.ts';
import { declarationOf } from './variables/declarations.ts';
import { importedFunction } from './modules/imports.ts';
import { isElement, type Path, prepend } from './path.ts';
import type { Alias } from './place.ts';
import { awaited } from './functions/promises.ts';
import { isFunction } from '../syntax/functions.ts';
import { meaningOf } from './variables/undeclared.ts';
import { valueAt } from '../syntax/value-at.ts';

const aliases = perFile(() => new Map<TSESLint.Scope.Variable, Alias>());

/**
 * What is put into a value by the way one expression that holds it is used: `map.set(key, x)`, `state.port = x`,
 * `list.push(x)`, `table[id].port = x`. Climbs the chain of members and calls as long as it goes where `path` goes.
 */
export function fromUses(step: Step, expression: TSESTree.Node, path: Path): void {
  let current: { expression: TSESTree.Node; path: Path } | undefined = { expression, path };
  while (current) current = climb(step, wrapped(current.expression), current.path);
}

function climb(
  step: Step,
  expression: TSESTree.Node,
  path: Path,
): { expression: TSESTree.Node; path: Path } | undefined {
  step.used(expression, path);
  const { parent } = expression;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === expression ? climbMember(step, parent, path) : undefined;
    case 'AssignmentExpression':
      if (parent.left === expression) {
        if (isPlainAssignment(parent.operator) && !step.declared(parent, path)) step.to(parent.right, path);
      } else if (parent.operator === '=') toAlias(step, parent.left, path);
      return undefined;
    case 'ConditionalExpression':
      return parent.test === expression ? undefined : { expression: parent, path };
    case 'LogicalExpression':
      return { expression: parent, path };
    case 'VariableDeclarator':
      if (parent.init === expression) toAlias(step, parent.id, path);
      return undefined;
    case 'ForOfStatement': {
      const read = parent.right === expression ? elementRead(path) : undefined;
      if (read) toAlias(step, loopTarget(parent), read.rest);
      return undefined;
    }
    case 'CallExpression':
      if (parent.callee !== expression) fromArgument(step, parent, expression, path);
      return undefined;
    default:
      return undefined;
  }
}

export function isPlainAssignment(operator: string): boolean {
  return operator === '=' || operator === '||=' || operator === '??=' || operator === '&&=';
}

function climbMember(
  step: Step,
  member: TSESTree.MemberExpression,
  path: Path,
): { expression: TSESTree.Node; path: Path } | undefined {
  const call = callOf(member);
  const name = keyName(member);
  if (call) {
    if (name !== undefined) fromMethod(step, call, name, path);
    const read = name === 'get' || name === 'at' ? elementRead(path) : undefined;
    return read?.value ? { expression: call, path: read.value } : undefined;
  }
  const { head } = path;
  if (head === undefined) return undefined;
  if (name !== undefined && (head === `.${name}` || head === `[${name}]`))
    return { expression: member, path: path.tail };
  if (name === 'value' && head === content) return { expression: member, path: path.tail };
  if (name === undefined || isElement(head)) {
    // Written under a computed key or another name than it is read by: an object keyed by id.
    const read = name === undefined && head.startsWith('.') ? undefined : elementRead(path);
    if (read) return { expression: member, path: read.value ?? read.rest };
    if (name === undefined && path.tail.head !== '()' && !path.tail.head?.startsWith('@'))
      return { expression: member, path: path.tail };
  }
  return undefined;
}

/** `map.set(key, x)`, `list.push(x)`. */
function fromMethod(step: Step, call: TSESTree.CallExpression, name: string, path: Path): void {
  const args = call.arguments;
  if (name === 'next' || name === 'set' || name === 'update') fromPut(step, call, name, path);
  else if (name === 'resolve' && args[0] && path.head === '.promise') {
    // A promise and the function that resolves it, side by side.
    const resolved = awaited(path.tail);
    if (resolved && args[0].type !== 'SpreadElement') step.to(args[0], prepend('await', resolved));
  }
  const read = elementRead(path);
  if (!read) return;
  if (name === 'set') {
    const [key, value] = args;
    if (value && read.value) step.to(value, read.value);
    else if (key && !value && path.head === '.get') step.to(key, read.rest);
    else if (key && read.rest.head === '[0]') step.to(key, read.rest.tail);
    return;
  }
  const first = valueAt(putsElements, name);
  if (first === undefined) return;
  for (const argument of args.slice(first)) {
    if (argument.type === 'SpreadElement') step.to(argument.argument, path);
    else step.to(argument, read.rest);
  }
}

/** `Object.assign(value, { port })`, or a function of the file that puts something into its parameter. */
function fromArgument(step: Step, call: TSESTree.CallExpression, argument: TSESTree.Node, path: Path): void {
  const index = call.arguments.indexOf(argument as TSESTree.CallExpressionArgument);
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression') {
    if (keyName(callee) === 'assign' && index === 0)
      for (const source of call.arguments.slice(1)) step.to(source, path);
    return;
  }
  const own = declarationOf(step.sourceCode, callee);
  // What is cast where it is handed over need not be what the other file asks for.
  const isCast = /^TS(?:As|TypeAssertion)/.test(argument.type);
  const called = own ? { step, node: own } : isCast ? undefined : importedFunction(step, callee);
  const parameter = called && isFunction(called.node) ? called.node.params[index] : undefined;
  if (!called || !parameter) return;
  // What a pattern takes out of it is another value: only its type says something of the whole.
  if (parameter.type === 'Identifier') toAlias(called.step, parameter, path);
  else if (parameter.type !== 'RestElement') called.step.declared(parameter, path);
}

/** The value gets another name, through which more may be put into it. */
export function toAlias(step: Step, target: TSESTree.Node, path: Path): void {
  if (target.type === 'ObjectPattern') {
    for (const property of target.properties) {
      if (property.type === 'Property' && path.head === `.${keyName(property)}`)
        toAlias(step, property.value, path.tail);
    }
    return;
  }
  if (target.type === 'AssignmentPattern') return toAlias(step, target.left, path);
  if (target.type !== 'Identifier') return;
  const variable = meaningOf(step.sourceCode, target);
  if ('type' in variable) return;
  const known = aliases(step.sourceCode);
  let alias = known.get(variable);
  if (!alias) known.set(variable, (alias = { type: 'Alias', variable }));
  step.to(alias, path);
}
