import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../../syntax/functions.ts';
import { keyName, literalString } from '../../syntax/names.ts';
import { unwrap, wrapped } from '../../syntax/unwrap.ts';
import { isConstant } from '../../syntax/variables.ts';
import { readsStorage } from '../expressions/api-values.ts';
import { givenByCallers, isAlwaysGiven } from './callers.ts';
import { caughtValue } from './caught.ts';
import { globalPath } from '../expressions/global-path.ts';
import { guardOf } from './guards.ts';
import { handedOver } from './handed-over.ts';
import { kindNamed } from '../kinds/index.ts';
import { itemsOf } from '../expressions/items.ts';
import { patternPlace, stepInto } from './patterns.ts';
import { isReceived } from './received.ts';
import type { Scene } from '../scene.ts';
import {
  bare,
  data,
  either,
  heldBy,
  isForeign,
  isKind,
  lost,
  thing,
  seen,
  unknown,
  type Value,
} from '../value.ts';

type Variable = TSESLint.Scope.Variable;

/** The call that a function is an argument of. */
function callWith(
  fn: FunctionNode,
): { call: TSESTree.CallExpression | TSESTree.NewExpression; at: number } | undefined {
  const outer = wrapped(fn);
  const call = outer.parent;
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return undefined;
  const at = call.arguments.findIndex((argument) => argument === outer);
  return at === -1 ? undefined : { call, at };
}

const iterating = new Set(['forEach', 'map', 'filter', 'find', 'flatMap', 'some', 'every']);

function eventKind(type: string | undefined): string {
  if (type === 'message') return 'MessageEvent';
  if (type !== undefined && /^(?:click|dblclick|mouse\w+|contextmenu)$/.test(type)) return 'MouseEvent';
  return type !== undefined && /^key(?:down|up|press)$/.test(type) ? 'KeyboardEvent' : 'Event';
}

/** Events of the extension API that hand a port to their listeners. */
const connecting =
  /^(?:runtime|extension)\.(?:onConnect|onConnectExternal|onConnectNative|onUserScriptConnect)$/;

function isConnectEvent(name: string | undefined): boolean {
  return name === undefined || name.includes('Connect');
}

/** What an event hands to its listeners first: a message has come over a wire, and may go over one again. */
function listenerValue(
  event: TSESTree.MemberExpression,
  use: TSESTree.Node,
  scene: Scene,
): Value | undefined {
  const name = keyName(event);
  if (name === 'onMessage') return data(use);
  const isEndOfPort = name === 'onDisconnect' && isKind(bare(scene.valueOf(event.object)), 'Port');
  const path = isConnectEvent(name) ? (scene.api.valueOf(event)?.path.join('.') ?? '') : '';
  return isEndOfPort || connecting.test(path) ? thing(use, kindNamed('Port')) : undefined;
}

/** Where the third argument of a listener is `sendResponse`. The events of a port have none. */
const answering = /^(?:runtime|extension)\.(?:onMessage|onMessageExternal)$/;

function sendResponse(event: TSESTree.MemberExpression, use: TSESTree.Node, scene: Scene): Value | undefined {
  const path = scene.api.valueOf(event)?.path.join('.') ?? '';
  return answering.test(path) ? thing(use, kindNamed('function')) : undefined;
}

/** What the platform hands to a callback. */
function callbackValue(
  fn: FunctionNode,
  index: number,
  use: TSESTree.Node,
  scene: Scene,
): Value | 'caught' | undefined {
  const within = callWith(fn);
  if (!within) return undefined;
  const { call, at } = within;
  if (call.type === 'NewExpression')
    return globalPath(call.callee, scene)?.join('.') === 'Promise'
      ? thing(use, kindNamed('function'))
      : undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  if (at === call.arguments.length - 1 && index === 0 && readsStorage(call, scene)) return data(use);
  const method = keyName(callee);
  if (index === 0 && ((method === 'catch' && at === 0) || (method === 'then' && at === 1))) return 'caught';
  if (method === 'addListener') {
    const event = unwrap(callee.object);
    if (event.type !== 'MemberExpression') return undefined;
    if (index === 2) return sendResponse(event, use, scene);
    return index === 0 ? listenerValue(event, use, scene) : undefined;
  }
  if (method === 'addEventListener' && index === 0 && at === 1) {
    const type = literalString(call.arguments[0]);
    return type === undefined ? undefined : thing(use, kindNamed(eventKind(type)));
  }
  const receiver = bare(scene.valueOf(callee.object));
  if (method === 'then' && at === 0 && index === 0 && isKind(receiver, 'Promise'))
    return heldBy(receiver, 'Promise');
  if (method !== undefined && iterating.has(method) && at === 0 && index === 0)
    return either(use, itemsOf(receiver), 'all');
  return undefined;
}

const plain = new Set([
  'TSStringKeyword',
  'TSNumberKeyword',
  'TSBooleanKeyword',
  'TSNullKeyword',
  'TSLiteralType',
]);

/** Whether a type, where there is one, may say that a parameter is more than plain data. */
function maySayMore(parameter: TSESTree.Parameter | undefined, use: TSESTree.Node, scene: Scene): boolean {
  const annotation = parameter && 'typeAnnotation' in parameter ? parameter.typeAnnotation : undefined;
  if (annotation && plain.has(annotation.typeAnnotation.type)) return false;
  return scene.typeOf ? bare(scene.typeOf(use)).is !== 'data' : annotation !== undefined;
}

/** What stands where a parameter stands, before a pattern takes it apart. */
function givenValue(
  variable: Variable,
  fn: FunctionNode,
  index: number,
  use: TSESTree.Identifier,
  scene: Scene,
): Value {
  if (index === 0 && wrapped(fn).parent?.type === 'TaggedTemplateExpression')
    return thing(use, kindNamed('TemplateStringsArray'));
  const value = callbackValue(fn, index, use, scene);
  if (value === 'caught') return seen(use, caughtValue(variable, use, scene.sourceCode));
  if (value) return seen(use, value);
  const given = givenByCallers(variable, fn, index, use, scene);
  if (given.is !== 'unknown') return given;
  if (isReceived(fn, index, scene.sourceCode)) return data(use);
  return (maySayMore(fn.params[index], use, scene) ? handedOver(fn, index, use, scene) : undefined) ?? given;
}

/** A default shows what a parameter is meant to be, unless it is given something else. */
function meantValue(variable: Variable, fallback: Value, use: TSESTree.Identifier): Value {
  const isMeant = bare(fallback).is === 'thing' && guardOf(variable, use) !== 'other';
  return isMeant ? seen(use, fallback) : unknown(use);
}

/** What a parameter is known to be: what the platform calls the function with, or what its default shows it is meant to be. */
export function parameterValue(
  variable: Variable,
  fn: FunctionNode,
  use: TSESTree.Identifier,
  scene: Scene,
): Value {
  const place = variable.identifiers[0] && patternPlace(variable.identifiers[0]);
  const index = place?.owner === fn ? fn.params.findIndex((param) => param === place.pattern) : -1;
  if (!place || index === -1) return unknown(use);
  if (!isConstant(variable))
    return isForeign(givenValue(variable, fn, index, use, scene)) ? lost(use) : unknown(use);
  const { path, fallback } = place;
  if (path.length === 0) {
    const isMeant = fallback && !isAlwaysGiven(fn, index, scene);
    return isMeant
      ? meantValue(variable, scene.valueOf(fallback), use)
      : givenValue(variable, fn, index, use, scene);
  }
  const whole = givenValue(variable, fn, index, use, scene);
  // What callers hand over is reported where they write it.
  const shown = (part: Value): Value => (whole.is === 'seen' ? seen(use, part) : part);
  let value = whole;
  for (const step of path) value = stepInto(use, value, step);
  if (!fallback || !/^(?:unknown|thing)$/.test(bare(value).is)) return shown(value);
  return bare(value).is === 'unknown' || isKind(bare(value), 'undefined')
    ? meantValue(variable, scene.valueOf(fallback), use)
    : shown(value);
}
