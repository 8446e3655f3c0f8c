import type { TSESTree } from '@typescript-eslint/utils';
import { type Path, prepend, propertyOf } from '../flow/path.ts';
import type { End } from '../flow/place.ts';
import type { ApiFamily } from './api-value.ts';
import type { ApiModules } from './modules.ts';

/** An end of a flow that is the API object, and what is read from it. */
export interface ApiRoot {
  family: ApiFamily;
  node: TSESTree.Node;
  path: Path;
}

const globalObjects = new Set(['window', 'self', 'globalThis', 'global']);
const namespaces = new Set([
  'runtime',
  'tabs',
  'extension',
  'storage',
  'action',
  'browserAction',
  'windows',
  'scripting',
]);

export function isFamily(name: string | undefined): name is 'chrome' | 'browser' {
  return name === 'chrome' || name === 'browser';
}

/** What nothing but an extension's `runtime` has: events of connections, and a connection to a native application. */
const membersOfRuntime = new Set([
  ...['onConnect', 'onConnectExternal', 'onConnectNative', 'onUserScriptConnect'].map((each) => `.${each}`),
  '.connectNative',
]);

/** The API object by what is read from it: `handedIn.runtime.onConnect`. */
function rootByItsUse({ kind, node, path }: End): ApiRoot | undefined {
  if (kind === 'made') return undefined;
  for (let rest = path; rest.head !== undefined; rest = rest.tail) {
    if (rest.head === '.runtime' && membersOfRuntime.has(rest.tail.head ?? ''))
      return node && { family: 'module', node, path: rest };
    if (propertyOf(rest.head) === undefined) return undefined;
  }
  return undefined;
}

/** The API object where a flow ends at it: the globals, a member of the global object, the export of a known module. */
export function apiRoot(end: End, modules: ApiModules): ApiRoot | undefined {
  return rootByItsName(end, modules) ?? rootByItsUse(end);
}

function rootByItsName(end: End, modules: ApiModules): ApiRoot | undefined {
  if (end.kind === 'global') {
    if (isFamily(end.name)) return { family: end.name, node: end.node, path: end.path };
    const member = globalObjects.has(end.name) ? propertyOf(end.path.head) : undefined;
    return isFamily(member) ? { family: member, node: end.node, path: end.path.tail } : undefined;
  }
  if (end.kind !== 'module') return undefined;
  const { node, path } = end;
  const exported = Object.hasOwn(modules, end.source) ? modules[end.source] : undefined;
  if (exported?.includes(end.imported)) return { family: 'module', node, path };
  // import { runtime } from 'webextension-polyfill'
  if (exported?.includes('*') && end.imported !== 'default')
    return { family: 'module', node, path: prepend(`.${end.imported}`, path) };
  // A project's own module that passes the API on, as `browser` or `chrome`: only where it is then used as the API is.
  const isCalledSo = isFamily(end.imported) || isFamily(end.local);
  return isCalledSo && namespaces.has(propertyOf(path.head) ?? '')
    ? { family: 'module', node, path }
    : undefined;
}
