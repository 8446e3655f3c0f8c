import type { TSESTree } from '@typescript-eslint/utils';
import { callOf, memberNamed } from '../syntax/member-access.ts';
import { keyName } from '../syntax/names.ts';
import { mentions, nodesNamed, searchTogether } from '../syntax/words.ts';
import type { Engine } from './engine.ts';
import type { ConnectCall, ConnectListener, ListenerUse, PortListener } from './facts.ts';
import { functionsIn } from './listener-functions.ts';

const connectMethods = [
  'runtime.connect',
  'tabs.connect',
  'runtime.connectNative',
  'extension.connect',
] as const;
const listenerMethods = ['addListener', 'removeListener', 'hasListener'] as const;
const connectEvents = ['onConnect', 'onConnectExternal', 'onConnectNative', 'onUserScriptConnect'] as const;
searchTogether([
  'connect',
  'connectNative',
  'onMessage',
  'onDisconnect',
  ...listenerMethods,
  ...connectEvents,
]);

/** The call that a name calls: as a method, or by itself after destructuring. */
function calledBy(name: TSESTree.Node): TSESTree.CallExpression | undefined {
  return callOf(memberNamed(name) ?? name);
}

export function connectCalls(engine: Engine): ConnectCall[] {
  return ['connect', 'connectNative']
    .flatMap((word) => nodesNamed(engine.sourceCode, word))
    .flatMap((name) => {
      const node = calledBy(name);
      const api = node && engine.apiAt(node.callee);
      const method = api && connectMethods.find((each) => each === api.path.join('.'));
      return method ? [{ node, method, family: api.family }] : [];
    });
}

/** A call of `X.addListener(…)` or the like, and `X`. */
interface ListenerCall {
  node: TSESTree.CallExpression;
  method: ListenerUse['method'];
  event: TSESTree.Expression;
}

function listenerCalls(engine: Engine): ListenerCall[] {
  return listenerMethods.flatMap((method) =>
    nodesNamed(engine.sourceCode, method).flatMap((name) => {
      const member = memberNamed(name);
      const node = member && callOf(member);
      return node ? [{ node, method, event: member.object }] : [];
    }),
  );
}

function listenerUse(engine: Engine, { node, method }: ListenerCall): ListenerUse {
  const first = node.arguments[0];
  const argument = first?.type === 'SpreadElement' ? undefined : first;
  return { node, method, argument, functions: argument ? functionsIn(engine.sourceCode, argument) : [] };
}

/** What an event is called where it is read from something; undefined where it stands in a variable. */
function eventName(event: TSESTree.Expression): string | undefined {
  return event.type === 'MemberExpression' ? (keyName(event) ?? '') : undefined;
}

function isConnectEvent(name: string): name is ConnectListener['event'] {
  return (connectEvents as readonly string[]).includes(name);
}

export function connectListenersIn(engine: Engine): ConnectListener[] {
  if (!mentions(engine.sourceCode, ...connectEvents)) return [];
  return listenerCalls(engine).flatMap((call) => {
    const name = eventName(call.event);
    if (name !== undefined && name !== '' && !isConnectEvent(name)) return [];
    const api = engine.apiAt(call.event);
    const [namespace, event, ...more] = api?.path ?? [];
    if (!api || !event || !isConnectEvent(event) || more.length > 0) return [];
    if (namespace !== 'runtime' && namespace !== 'extension') return [];
    return [{ ...listenerUse(engine, call), event, namespace, family: api.family }];
  });
}

export function portListeners(engine: Engine, event: PortListener['event']): PortListener[] {
  if (!mentions(engine.sourceCode, event)) return [];
  return listenerCalls(engine).flatMap((call) => {
    const { event: expression } = call;
    if (expression.type !== 'MemberExpression' || keyName(expression) !== event) return [];
    const port = engine.portAt(expression.object);
    return port ? [{ ...listenerUse(engine, call), event, port, receiver: expression.object }] : [];
  });
}
