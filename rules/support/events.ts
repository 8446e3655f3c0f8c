import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { apiOf } from '../api/index.ts';
import type { Member } from '../browsers/lacking.ts';
import type { Ports } from '../ports/index.ts';
import { keyName } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { nodesNamed, searchTogether } from '../syntax/words.ts';
import type { ApiUse } from './api-use.ts';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

const events = ['onConnectExternal', 'onConnectNative', 'onUserScriptConnect'] as const;
const methods = { hasListeners: 'Event.hasListeners', addRules: 'Event.addRules' } as const;
searchTogether([...events, ...Object.keys(methods)]);

function memberOf(name: TSESTree.Node): TSESTree.MemberExpression | undefined {
  const { parent } = name;
  return parent?.type === 'MemberExpression' && parent.property === name ? parent : undefined;
}

/** Whether an expression is an event of a port, or one of those that hand out ports. */
function isPortEvent(context: Context, ports: Ports, expression: TSESTree.Node): boolean {
  const node = unwrap(expression);
  if (node.type !== 'MemberExpression') return false;
  const name = keyName(node) ?? '';
  if (name === 'onMessage' || name === 'onDisconnect') return ports.portAt(node.object) !== undefined;
  return /^on(?:Connect|UserScriptConnect)/.test(name) && apiOf(context).valueOf(node)?.path[0] === 'runtime';
}

/** The events of `runtime` that some browser lacks, where they are used. */
export function connectEvents(context: Context): readonly ApiUse[] {
  return events.flatMap((event) =>
    nodesNamed(context.sourceCode, event).flatMap((name): readonly ApiUse[] => {
      const node = memberOf(name);
      const isEvent = node && apiOf(context).valueOf(node)?.path.join('.') === `runtime.${event}`;
      return isEvent
        ? [{ member: `runtime.${event}`, node, text: context.sourceCode.getText(node), kind: 'event' }]
        : [];
    }),
  );
}

/** The methods of events that some browser, or every one, lacks. */
export function eventMethods(context: Context, ports: Ports): readonly ApiUse[] {
  return Object.entries(methods).flatMap(([method, member]: [string, Member]) =>
    nodesNamed(context.sourceCode, method).flatMap((name): readonly ApiUse[] => {
      const node = memberOf(name);
      if (!node || !isPortEvent(context, ports, node.object)) return [];
      return [{ member, node, text: context.sourceCode.getText(node), kind: 'method' }];
    }),
  );
}
