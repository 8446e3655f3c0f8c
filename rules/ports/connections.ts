import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../syntax/names.ts';
import { nodesNamed } from '../syntax/words.ts';
import type { Engine } from './engine.ts';
import type { ConnectCall, ConnectListener, ListenerUse, PortListener } from './facts.ts';
import { functionsIn } from './listener-functions.ts';
import { callOf, memberNamed } from './members.ts';

const connectMethods = [
  'runtime.connect',
  'tabs.connect',
  'runtime.connectNative',
  'extension.connect',
] as const;
const listenerMethods = ['addListener', 'removeListener', 'hasListener'] as const;
const connectEvents = ['onConnect', 'onConnectExternal', 'onConnectNative', 'onUserScriptConnect'] as const;

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

/** Calls of `X.addListener(…)` and the like, with `X`. */
function listenerCalls(engine: Engine): { use: ListenerUse; event: TSESTree.Expression }[] {
  return listenerMethods.flatMap((method) =>
    nodesNamed(engine.sourceCode, method).flatMap((name) => {
      const member = memberNamed(name);
      const node = member && callOf(member);
      if (!node) return [];
      const first = node.arguments[0];
      const argument = first?.type === 'SpreadElement' ? undefined : first;
      const functions = argument ? functionsIn(engine.sourceCode, argument) : [];
      return [{ use: { node, method, argument, functions }, event: member.object }];
    }),
  );
}

export function connectListenersIn(engine: Engine): ConnectListener[] {
  if (
    !engine.sourceCode.text.includes('onConnect') &&
    !engine.sourceCode.text.includes('onUserScriptConnect')
  )
    return [];
  return listenerCalls(engine).flatMap(({ use, event }) => {
    const api = engine.apiAt(event);
    const [namespace, name, ...more] = api?.path ?? [];
    const known = connectEvents.find((each) => each === name);
    if (!api || !known || more.length > 0 || (namespace !== 'runtime' && namespace !== 'extension'))
      return [];
    return [{ ...use, event: known, namespace, family: api.family }];
  });
}

export function portListeners(engine: Engine, event: PortListener['event']): PortListener[] {
  if (!engine.sourceCode.text.includes(event)) return [];
  return listenerCalls(engine).flatMap(({ use, event: expression }) => {
    if (expression.type !== 'MemberExpression' || keyName(expression) !== event) return [];
    const port = engine.portAt(expression.object);
    return port ? [{ ...use, event, port, receiver: expression.object }] : [];
  });
}
