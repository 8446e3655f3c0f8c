import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { isGlobal } from '../syntax/variables.ts';
import { apiOf } from '../api/index.ts';
import { apiMember, asksForAnswer } from './expressions/api-values.ts';
import { call } from './expressions/calls.ts';
import { construction } from './expressions/constructions.ts';
import { fieldValue } from './expressions/fields.ts';
import { awaited, callValue, functionOf } from './expressions/functions.ts';
import { globalPath } from './expressions/global-path.ts';
import { itemOf } from './expressions/items.ts';
import { kindNamed } from './kinds/index.ts';
import { arrayLiteral, literal, objectLiteral } from './expressions/literals.ts';
import { memberOf } from './expressions/members.ts';
import { binary, conditional, logical, unary } from './expressions/operators.ts';
import { constructedKind } from './results/constructors.ts';
import { described } from './results/described.ts';
import { globalFunctions, globals } from './results/globals.ts';
import { languageMember } from './results/language.ts';
import type { Scene } from './scene.ts';
import { data, lost, seen, thing, unknown, type Value } from './value.ts';
import { expressionsOfTypes } from './types/allowed.ts';
import { annotatedValue } from './types/annotations.ts';
import { believed, toldByType } from './types/claims.ts';
import { refined } from './types/refined.ts';
import { typedValues } from './types/typed.ts';
import { identifierValue } from './variables/variables.ts';
import { valueAt } from '../syntax/value-at.ts';

function globalValue(node: TSESTree.Node, path: readonly string[]): Value | undefined {
  const name = path.join('.');
  const words = valueAt(globals, name);
  if (words !== undefined) return described(node, words);
  if (constructedKind(name) !== undefined || globalFunctions.has(name))
    return thing(node, kindNamed('function'));
  return languageMember(node, path);
}

function identifier(node: TSESTree.Identifier, scene: Scene): Value {
  if (!isGlobal(scene.sourceCode, node)) return identifierValue(node, scene);
  if (node.name === 'arguments') return thing(node, kindNamed('arguments'));
  return globalValue(node, [node.name]) ?? apiMember(node, scene);
}

function member(node: TSESTree.MemberExpression, scene: Scene): Value {
  const path = globalPath(node, scene);
  const global = path && globalValue(node, path);
  if (global) return global;
  const key = keyName(node);
  if (key === undefined) return placed(node, itemOf(node, scene.valueOf(node.object)));
  if (node.object.type === 'ThisExpression') return fieldValue(node, key, scene);
  const value = memberOf(node, scene.valueOf(node.object), key);
  if (value.is !== 'unknown') return placed(node, value);
  const ofApi = value.forGood && !value.foreign ? value : apiMember(node, scene);
  return ofApi.is === 'unknown' ? placed(node, value) : ofApi;
}

/** A value that is written elsewhere is seen here. */
function placed(node: TSESTree.Node, value: Value): Value {
  return value.node === node ? value : seen(node, value);
}

function assignment(node: TSESTree.AssignmentExpression, scene: Scene): Value {
  return node.operator === '=' ? scene.valueOf(node.right) : unknown(node);
}

function tagged(node: TSESTree.TaggedTemplateExpression, scene: Scene): Value {
  if (globalPath(node.tag, scene)?.join('.') === 'String.raw') return data(node, 'string');
  const fn = functionOf(node.tag, scene);
  return fn ? seen(node, callValue(fn, node, scene)) : unknown(node);
}

/** What a promise resolves to is there where it is awaited; anything else is where it stands. */
function awaitedValue(node: TSESTree.AwaitExpression, scene: Scene): Value {
  if (asksForAnswer(node.argument, scene)) return data(node);
  const value = scene.valueOf(node.argument);
  const result = awaited(value);
  if (!result) return unknown(node);
  return result === value ? value : seen(node, result);
}

/** What syntax alone shows an expression to evaluate to. */
export function evaluate(wrapped: TSESTree.Node, scene: Scene): Value {
  const node = unwrap(wrapped);
  switch (node.type) {
    case 'Literal':
      return literal(node);
    case 'TemplateLiteral':
      return data(node, 'string');
    case 'ObjectExpression':
      return objectLiteral(node, scene);
    case 'ArrayExpression':
      return arrayLiteral(node, scene);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
      return thing(node, kindNamed('function'));
    case 'Identifier':
      return identifier(node, scene);
    case 'MemberExpression':
      return member(node, scene);
    case 'CallExpression':
      return call(node, scene);
    case 'NewExpression':
      return construction(node, scene);
    case 'ConditionalExpression':
      return conditional(node, scene);
    case 'LogicalExpression':
      return logical(node, scene);
    case 'UnaryExpression':
      return unary(node, scene);
    case 'BinaryExpression':
      return node.left.type === 'PrivateIdentifier' ? data(node, 'boolean') : binary(node, scene);
    case 'SequenceExpression':
      return scene.valueOf(node.expressions.at(-1)!);
    case 'AssignmentExpression':
      return assignment(node, scene);
    case 'ImportExpression':
      return thing(node, kindNamed('Promise'));
    case 'TaggedTemplateExpression':
      return tagged(node, scene);
    case 'AwaitExpression':
      return awaitedValue(node, scene);
    default:
      return unknown(node);
  }
}

/** Expressions in expressions: what lies deeper is unknown, so that no nesting ends in a stack overflow. */
const deepest = 300;

interface FileContext {
  readonly sourceCode: Scene['sourceCode'];
  readonly settings: object;
}

/** Answers for one file: reads nothing that it is not asked for, and each expression once; types where syntax is at its end. */
export function createScene(context: FileContext, allowed: ReadonlySet<string> = new Set()): Scene {
  const { sourceCode } = context;
  const known = new Map<TSESTree.Node, Value>();
  const active = new Set<TSESTree.Node>();
  const typed = typedValues(sourceCode, allowed);
  const isAllowed = expressionsOfTypes(sourceCode, allowed);

  function find(node: TSESTree.Node, scene: Scene): Value {
    if (isAllowed(node)) return lost(node);
    const value = evaluate(node, scene);
    if (!typed) return value.is === 'unknown' && !value.forGood ? annotatedValue(node, scene) : value;
    if (value.is !== 'unknown') return refined(value, () => typed(node));
    if (value.foreign) return believed(value, typed(node));
    return value.forGood ? value : toldByType(node, typed);
  }

  const scene: Scene = {
    sourceCode,
    api: apiOf(context),
    allowed,
    typeOf: typed,
    valueOf(node) {
      const before = known.get(node);
      if (before) return before;
      if (active.has(node) || active.size > deepest) return unknown(node);
      active.add(node);
      const value = find(node, scene);
      active.delete(node);
      known.set(node, value);
      return value;
    },
  };
  return scene;
}
