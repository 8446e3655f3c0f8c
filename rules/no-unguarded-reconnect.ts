import type { TSESTree } from '@typescript-eslint/utils';
import { pauseBefore } from './order/pauses.ts';
import { runsOf } from './order/runs.ts';
import { isUnconditional, type KnownOf } from './order/unconditional.ts';
import { createRule } from './plugin/create-rule.ts';
import { portsOf, type PortListener } from './ports/index.ts';
import { enclosingFunction, type FunctionNode } from './syntax/functions.ts';
import { keyName } from './syntax/names.ts';
import { unwrap } from './syntax/unwrap.ts';
import { nodesNamed } from './syntax/words.ts';
import { contains } from './syntax/contains.ts';

type MessageIds = 'unguarded';

const longestChain = 4;

export default createRule<[], MessageIds>({
  name: 'no-unguarded-reconnect',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow connecting again at once whenever a port is disconnected',
      preset: 'recommended',
      severity: 'warn',
    },
    messages: {
      unguarded:
        'While nobody listens on the other side, every new port is disconnected at once, so this loops without end; and in a content script whose extension was reloaded, connect throws here. Wait before connecting again, longer each time, and stop when runtime.id is gone.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    let listeners: readonly PortListener[] = [];

    /** Whether each run of a function gets to a node, and without waiting. */
    function isReachedAtOnce(node: TSESTree.Node, fn: FunctionNode, neverExits?: KnownOf): boolean {
      return isUnconditional(sourceCode, node, fn, neverExits) && !pauseBefore(sourceCode, fn, node);
    }

    /** `if (port.error) return;` right after the connect: a port that is just opened has no error yet. */
    function asksForErrorTooSoon(statement: TSESTree.Node, connect: TSESTree.Node): boolean {
      if (statement.type !== 'IfStatement' || statement.alternate || statement.range[0] < connect.range[1])
        return false;
      const test = unwrap(statement.test);
      return (
        test.type === 'MemberExpression' &&
        keyName(test) === 'error' &&
        portsOf(context).portAt(test.object) !== undefined
      );
    }

    /** Whether the new port gets the same listener, so that it all begins again. */
    function isAttachedAgain(
      listener: PortListener,
      chain: readonly FunctionNode[],
      connect: TSESTree.Node,
    ): boolean {
      const attaching = enclosingFunction(listener.node);
      const isHere = attaching === chain[0];
      const neverExits = (statement: TSESTree.Node) => isHere && asksForErrorTooSoon(statement, connect);
      if (!attaching || !isReachedAtOnce(listener.node, attaching, neverExits)) return false;
      return chain.some((fn) => contains(fn, attaching));
    }

    /** Where a getter is read from its own object: `this.port` of `get port() { return connect(); }`. */
    function readsOf({ parent }: FunctionNode): readonly TSESTree.Node[] {
      const isGetter =
        (parent.type === 'MethodDefinition' || parent.type === 'Property') && parent.kind === 'get';
      const name = isGetter ? keyName(parent) : undefined;
      if (name === undefined) return [];
      return nodesNamed(sourceCode, name.replace(/^#/, '')).flatMap(({ parent: member }) =>
        member.type === 'MemberExpression' &&
        member.object.type === 'ThisExpression' &&
        keyName(member) === name
          ? [member]
          : [],
      );
    }

    /** Follows a connect outwards: from the function that it stands in to those that call this function. */
    function follow(node: TSESTree.Node, chain: readonly FunctionNode[], connect: TSESTree.Node): void {
      const fn = enclosingFunction(node);
      if (!fn || chain.includes(fn) || chain.length >= longestChain || !isReachedAtOnce(node, fn)) return;
      const functions = [...chain, fn];
      for (const listener of listeners) {
        if (!listener.functions.includes(fn) || !isAttachedAgain(listener, functions, connect)) continue;
        // Where the listener is the function that connects, it is the listener that must change.
        const isInline = contains(listener.node, fn);
        context.report({ node: isInline ? node : (listener.argument ?? node), messageId: 'unguarded' });
      }
      for (const { call, moment } of runsOf(sourceCode, fn)) {
        if (moment === 'at-once') follow(call, functions, connect);
      }
      for (const read of readsOf(fn)) follow(read, functions, connect);
    }

    return {
      'Program:exit'() {
        const ports = portsOf(context);
        listeners = ports.listeners('onDisconnect').filter(({ method }) => method === 'addListener');
        if (listeners.length === 0) return;
        for (const { node } of ports.connects()) follow(node, [], node);
      },
    };
  },
});
