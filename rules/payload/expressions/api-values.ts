import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { kindNamed } from '../kinds/index.ts';
import type { Scene } from '../scene.ts';
import { data, thing, unknown, type Value } from '../value.ts';

const connecting = new Set(['runtime.connect', 'runtime.connectNative', 'tabs.connect', 'extension.connect']);
const storageAreas = new Set(['storage.local', 'storage.sync', 'storage.session', 'storage.managed']);

/** Functions that answer at once in every browser. */
const synchronous = new Set([
  'runtime.getManifest',
  'runtime.getURL',
  'extension.getURL',
  'i18n.getMessage',
  'i18n.getUILanguage',
]);

function each(namespaces: readonly string[], methods: readonly string[]): string[] {
  return namespaces.flatMap((namespace) => methods.map((method) => `${namespace}.${method}`));
}

/** Functions that return a promise where they are called without a callback. */
const asynchronous = new Set([
  ...each([...storageAreas], ['get', 'set', 'remove', 'clear']),
  ...each(['tabs', 'windows'], ['get', 'query', 'create', 'update', 'getCurrent', 'getAll', 'sendMessage']),
  ...each(['cookies'], ['get', 'getAll', 'set']),
  ...each(['permissions'], ['contains', 'request', 'getAll']),
  ...each(['bookmarks'], ['get', 'getTree', 'search']),
  ...each(['runtime'], ['sendMessage', 'getPlatformInfo']),
  'history.search',
  'scripting.executeScript',
]);

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Most calls and members of a program have none of these names, and need no search for what they belong to. */
const methodNames = new Set([...connecting, ...synchronous, ...asynchronous].map(lastName));
const memberNames = new Set([
  ...[...storageAreas].map(lastName),
  ...['chrome', 'browser', 'runtime', 'extension', 'tabs', 'storage', 'windows', 'action', 'scripting'],
  ...['i18n', 'permissions', 'cookies', 'bookmarks', 'history'],
]);

function isEventName(name: string): boolean {
  return /^on[A-Z]/.test(name);
}

function mayBeOfApi(node: TSESTree.MemberExpression | TSESTree.Identifier): boolean {
  if (node.type === 'Identifier') return true;
  const name = keyName(node) ?? '';
  return memberNames.has(name) || methodNames.has(name) || isEventName(name);
}

function isKnownFunction(path: string): boolean {
  return connecting.has(path) || synchronous.has(path) || asynchronous.has(path);
}

/** What a part of the extension API is, where it is no constant. */
export function apiMember(node: TSESTree.MemberExpression | TSESTree.Identifier, scene: Scene): Value {
  const path = mayBeOfApi(node) ? scene.api.valueOf(node)?.path : undefined;
  if (!path) return unknown(node);
  const name = path.at(-1) ?? '';
  if (path.length > 1 && isEventName(name)) return thing(node, kindNamed('extension event'));
  if (isKnownFunction(path.join('.'))) return thing(node, kindNamed('function'));
  if (path.length < 2 || storageAreas.has(path.join('.'))) return thing(node, kindNamed('extension API'));
  return unknown(node);
}

/** Whether an expression asks another context and gets its answer, which has come over a wire like any message. */
export function asksForAnswer(node: TSESTree.Node, scene: Scene): boolean {
  const call = unwrap(node);
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false;
  if (keyName(call.callee) !== 'sendMessage') return false;
  return /^(?:runtime|tabs)\.sendMessage$/.test(scene.api.valueOf(call.callee)?.path.join('.') ?? '');
}

/** What was stored has been written down, and is read again: JSON in Chrome, structured clone in Firefox. */
const reading = new Set([...storageAreas].map((area) => `${area}.get`));

/** Whether a call gives what was stored, to its promise or to its callback. */
export function readsStorage({ callee }: TSESTree.CallExpression, scene: Scene): boolean {
  if (callee.type !== 'MemberExpression' || keyName(callee) !== 'get') return false;
  return reading.has(scene.api.valueOf(callee)?.path.join('.') ?? '');
}

/** What a call of the extension API returns. */
export function apiCall(node: TSESTree.CallExpression, scene: Scene): Value | undefined {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || !methodNames.has(keyName(callee) ?? '')) return undefined;
  const api = scene.api.valueOf(callee);
  if (!api) return undefined;
  const path = api.path.join('.');
  // Only who accepts a port is told who sent it.
  if (connecting.has(path)) return thing(node, kindNamed('Port'), thing(node, kindNamed('undefined')));
  if (synchronous.has(path)) return data(node);
  // What stands where a callback may stand decides, and a name may hold one.
  const last = node.arguments.at(-1);
  const mayCallBack = isFunction(last) || last?.type === 'Identifier' || last?.type === 'MemberExpression';
  if (!asynchronous.has(path) || mayCallBack) return undefined;
  return thing(node, kindNamed('Promise'), reading.has(path) ? data(node) : undefined);
}
