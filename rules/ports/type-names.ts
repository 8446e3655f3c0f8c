import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ApiModules } from '../api/modules.ts';
import { keyName } from '../syntax/names.ts';
import { variableNamed } from '../syntax/variables.ts';
import type { PortEnd } from './facts.ts';
import { endOfOwnType } from './own-types.ts';
import type { ApiFamily } from '../api/api-value.ts';

/** What a type's name says: that it is a Port's. */
export interface NamedPort {
  end: PortEnd;
  family: ApiFamily | undefined;
}

/** Types of the platform that are no ports although messages go through them, or that hold none. */
const platformTypes = new Set([
  'MessagePort',
  'MessageChannel',
  'Worker',
  'SharedWorker',
  'ServiceWorker',
  'ServiceWorkerRegistration',
  'BroadcastChannel',
  'Window',
  'WindowProxy',
  'DedicatedWorkerGlobalScope',
  'AudioWorkletNode',
  'WebSocket',
  'RTCDataChannel',
  'EventTarget',
  'MessageEvent',
  'Event',
  'HTMLElement',
  'HTMLIFrameElement',
  'Client',
  'WindowClient',
  'MessageEventSource',
  'EventEmitter',
]);

/** The names in `a.b.C`; undefined for `this` types and the like. */
export function entityNames(name: TSESTree.EntityName): string[] | undefined {
  if (name.type === 'Identifier') return [name.name];
  if (name.type !== 'TSQualifiedName') return undefined;
  const left = entityNames(name.left);
  return left && [...left, name.right.name];
}

/** The names in an expression `a.b.C`. */
export function expressionNames(node: TSESTree.Node): string[] | undefined {
  if (node.type === 'Identifier') return [node.name];
  if (node.type !== 'MemberExpression' || node.computed) return undefined;
  const object = expressionNames(node.object);
  const name = keyName(node);
  return object && name !== undefined ? [...object, name] : undefined;
}

/** Where a name that heads a type's name comes from. */
export type Origin =
  { kind: 'global' } | { kind: 'import'; source: string; imported: string } | { kind: 'local' };

export function originOf(sourceCode: Readonly<TSESLint.SourceCode>, at: TSESTree.Node, name: string): Origin {
  const definition = variableNamed(sourceCode, at, name)?.defs[0];
  if (!definition) return { kind: 'global' };
  if (definition.type !== 'ImportBinding' || definition.parent.type !== 'ImportDeclaration')
    return { kind: 'local' };
  const { node } = definition;
  const imported =
    node.type === 'ImportSpecifier' && node.imported.type === 'Identifier'
      ? node.imported.name
      : node.type === 'ImportNamespaceSpecifier'
        ? '*'
        : 'default';
  return { kind: 'import', source: definition.parent.source.value, imported };
}

function isPolyfill(source: string, modules: ApiModules): boolean {
  return source.startsWith('webextension-polyfill') || Object.hasOwn(modules, source);
}

/** Whether a type's name is that of a Port: by the namespace or module that it is read from, never by itself. */
export function namedPort(
  sourceCode: Readonly<TSESLint.SourceCode>,
  modules: ApiModules,
  at: TSESTree.Node,
  names: readonly string[],
): NamedPort | undefined {
  const last = names.at(-1);
  if (last === undefined) return undefined;
  const [root, ...members] = names[0] === 'globalThis' ? names.slice(1) : names;
  if (root === undefined) return undefined;
  const origin = originOf(sourceCode, at, root);
  if (origin.kind === 'import' && origin.source.startsWith('webext-ports')) {
    const name = members.at(-1) ?? origin.imported;
    const end = endOfOwnType(name);
    return end && { end, family: undefined };
  }
  const path = members.join('.');
  if (path === 'runtime.Port' || path === 'Runtime.Port' || path === 'extension.Port')
    return namespacedPort(origin, root, modules);
  if (path !== 'Port' || origin.kind !== 'import') return undefined;
  // import { Runtime } from 'webextension-polyfill', or from a module that passes it on.
  const isRuntime = origin.imported === 'Runtime' || isPolyfill(origin.source, modules);
  return isRuntime ? { end: 'unknown', family: 'module' } : undefined;
}

function namespacedPort(origin: Origin, root: string, modules: ApiModules): NamedPort | undefined {
  const isFamily = root === 'chrome' || root === 'browser';
  if (origin.kind === 'global') return isFamily ? { end: 'unknown', family: root } : undefined;
  if (origin.kind === 'local') return undefined;
  return isFamily || root === 'Browser' || isPolyfill(origin.source, modules)
    ? { end: 'unknown', family: 'module' }
    : undefined;
}

/** `import('webextension-polyfill').Runtime.Port` */
export function portOfModule(
  modules: ApiModules,
  source: string,
  names: readonly string[],
): NamedPort | undefined {
  const last = names.at(-1) ?? '';
  const end = endOfOwnType(last);
  if (!end) return undefined;
  if (source.startsWith('webext-ports')) return { end, family: undefined };
  return last === 'Port' && isPolyfill(source, modules) ? { end, family: 'module' } : undefined;
}

/** Whether a type's name is the platform's for something that is surely no port. */
export function isPlatformType(
  sourceCode: Readonly<TSESLint.SourceCode>,
  at: TSESTree.Node,
  names: readonly string[],
): boolean {
  const [name] = names;
  return (
    names.length === 1 &&
    name !== undefined &&
    platformTypes.has(name) &&
    originOf(sourceCode, at, name).kind === 'global'
  );
}
