import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { callOf, memberNamed } from '../syntax/member-access.ts';
import { keyName } from '../syntax/names.ts';
import { perFile } from '../syntax/per-file.ts';
import { mentions, nodesNamed, searchTogether } from '../syntax/words.ts';
import type { Engine } from './engine.ts';
import type { Candidate, ConnectCall, ConnectListener, ListenerUse, PortListener } from './facts.ts';
import { functionsIn } from './listener-functions.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

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

const listenerCalls = perFile((sourceCode): readonly ListenerCall[] =>
  listenerMethods.flatMap((method) =>
    nodesNamed(sourceCode, method).flatMap((name) => {
      const member = memberNamed(name);
      const node = member && callOf(member);
      return node ? [{ node, method, event: member.object }] : [];
    }),
  ),
);

function listenerGiven({ node }: ListenerCall): TSESTree.Expression | undefined {
  const first = node.arguments[0];
  return first?.type === 'SpreadElement' ? undefined : first;
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
  return listenerCalls(engine.sourceCode).flatMap((call) => {
    const name = eventName(call.event);
    if (name !== undefined && name !== '' && !isConnectEvent(name)) return [];
    const api = engine.apiAt(call.event);
    const [namespace, event, ...more] = api?.path ?? [];
    if (!api || !event || !isConnectEvent(event) || more.length > 0) return [];
    if (namespace !== 'runtime' && namespace !== 'extension') return [];
    const { node, method } = call;
    const argument = listenerGiven(call);
    const functions = argument ? functionsIn(engine.sourceCode, argument) : [];
    return [{ node, method, argument, functions, event, namespace, family: api.family }];
  });
}

/** The listeners of an event of this name, whatever it is an event of. */
export function eventListeners(
  sourceCode: SourceCode,
  event: PortListener['event'],
): readonly Candidate<PortListener>[] {
  if (!mentions(sourceCode, event)) return [];
  return listenerCalls(sourceCode).flatMap((call) => {
    const { node, method, event: expression } = call;
    if (expression.type !== 'MemberExpression' || keyName(expression) !== event) return [];
    const argument = listenerGiven(call);
    // Looked for when they are asked for: most candidates are of other events.
    const candidate: Candidate<PortListener> = {
      node,
      method,
      argument,
      get functions() {
        return argument ? functionsIn(sourceCode, argument) : [];
      },
      event,
      receiver: expression.object,
    };
    return [candidate];
  });
}
