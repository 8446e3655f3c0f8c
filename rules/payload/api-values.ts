import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/functions.ts';
import { kindNamed } from './kinds/index.ts';
import type { Scene } from './scene.ts';
import { data, thing, unknown, type Value } from './value.ts';

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

/** Functions that return a promise where they are called without a callback. */
const asynchronous =
  /^(?:storage\.(?:local|sync|session|managed)\.(?:get|set|remove|clear)|(?:tabs|windows)\.(?:get|query|create|update|getCurrent|getAll|sendMessage)|cookies\.(?:get|getAll|set)|permissions\.(?:contains|request|getAll)|bookmarks\.(?:get|getTree|search)|history\.search|scripting\.executeScript|runtime\.(?:sendMessage|getPlatformInfo))$/;

function isKnownFunction(path: string): boolean {
  return connecting.has(path) || synchronous.has(path) || asynchronous.test(path);
}

/** What a part of the extension API is, where it is no constant. */
export function apiMember(node: TSESTree.MemberExpression | TSESTree.Identifier, scene: Scene): Value {
  const path = scene.api.valueOf(node)?.path;
  if (!path) return unknown(node);
  const name = path.at(-1) ?? '';
  if (path.length > 1 && /^on[A-Z]/.test(name)) return thing(node, kindNamed('extension event'));
  if (isKnownFunction(path.join('.'))) return thing(node, kindNamed('function'));
  if (path.length < 2 || storageAreas.has(path.join('.'))) return thing(node, kindNamed('extension API'));
  return unknown(node);
}

/** What a call of the extension API returns. */
export function apiCall(node: TSESTree.CallExpression, scene: Scene): Value | undefined {
  const api = node.callee.type === 'MemberExpression' ? scene.api.valueOf(node.callee) : undefined;
  if (!api) return undefined;
  const path = api.path.join('.');
  // Only who accepts a port is told who sent it.
  if (connecting.has(path)) return thing(node, kindNamed('Port'), thing(node, kindNamed('undefined')));
  if (synchronous.has(path)) return data(node);
  // What stands where a callback may stand decides, and a name may hold one.
  const last = node.arguments.at(-1);
  const mayCallBack = isFunction(last) || last?.type === 'Identifier' || last?.type === 'MemberExpression';
  return asynchronous.test(path) && !mayCallBack ? thing(node, kindNamed('Promise')) : undefined;
}
