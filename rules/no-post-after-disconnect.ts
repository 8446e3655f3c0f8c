import type { TSESTree } from '@typescript-eslint/utils';
import { momentOf } from './order/moment.ts';
import { isUnconditional } from './order/unconditional.ts';
import { createRule } from './plugin/create-rule.ts';
import { isShownByEventsOnly } from './ports/by-events.ts';
import { methodCalls } from './ports/members.ts';
import { portsOf, type Candidate, type PortCall, type PortListener } from './ports/index.ts';
import { callsOf, isOnlyListener } from './ports/only-listener.ts';
import { isCaught } from './syntax/caught.ts';
import { contains } from './syntax/contains.ts';
import { enclosingFunction, type FunctionNode } from './syntax/functions.ts';
import { isSamePlace, isSetOnce, writesTo } from './syntax/places.ts';
import { unwrap, wrapped } from './syntax/unwrap.ts';

type MessageIds = 'inOwnListener' | 'afterDisconnect';

/** Whether a node runs whenever, or some known time after, `top` does: never in the listener of another event. */
function runsWith(node: TSESTree.Node, top: TSESTree.Node): boolean {
  for (let fn = enclosingFunction(node); fn && fn !== top; fn = enclosingFunction(fn)) {
    if (fn.range[0] < top.range[0]) return true;
    if (momentOf(fn) === 'unknown') return false;
  }
  return true;
}

export default createRule<[], MessageIds>({
  name: 'no-post-after-disconnect',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow posting to a port that is known to be closed',
      preset: 'recommended',
    },
    messages: {
      inOwnListener:
        'The port is already closed when its onDisconnect listener runs: postMessage throws here in every browser. Connect again first, or leave the message out.',
      afterDisconnect:
        'This port has been disconnected above: postMessage throws here in every browser. Post first, then disconnect.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;

    const reported = new Set<TSESTree.Node>();

    function report(node: TSESTree.Node, messageId: MessageIds): void {
      if (reported.has(node)) return;
      reported.add(node);
      context.report({ node, messageId });
    }

    function isParameter(receiver: TSESTree.Node, fn: FunctionNode): boolean {
      const [port] = fn.params;
      return (
        port?.type === 'Identifier' &&
        isSamePlace(sourceCode, receiver, port) &&
        !writesTo(sourceCode, port)?.length
      );
    }

    function checkListener(
      listener: PortListener,
      all: readonly PortListener[],
      calls: ReadonlySet<TSESTree.Node>,
      posts: readonly PortCall[],
    ): void {
      for (const fn of listener.functions) {
        if (!isOnlyListener(sourceCode, fn, calls)) continue;
        const servesOthers = all.some(
          (other) =>
            other.functions.includes(fn) && !isSamePlace(sourceCode, other.receiver, listener.receiver),
        );
        for (const { node, receiver } of posts) {
          if (node.range[0] < fn.range[0] || fn.range[1] < node.range[1]) continue;
          if (!runsWith(node, fn) || isCaught(node, fn)) continue;
          const isSame =
            isParameter(receiver, fn) ||
            (!servesOthers &&
              isSetOnce(sourceCode, receiver) &&
              isSamePlace(sourceCode, receiver, listener.receiver));
          if (isSame) report(node, 'inOwnListener');
        }
      }
    }

    /** The statement that a call of disconnect() is, if whatever comes after it in its block comes after the call. */
    function disconnectStatement({ node }: Candidate<PortCall>): TSESTree.Node | undefined {
      const { parent } = wrapped(node);
      return parent?.type === 'ExpressionStatement' && isUnconditional(sourceCode, node, parent)
        ? parent
        : undefined;
    }

    /** Where a variable may hold another port by then, nothing at all may happen in between. */
    function holdsTheSame(disconnect: Candidate<PortCall>, post: Candidate<PortCall>): boolean {
      if (isSetOnce(sourceCode, post.receiver)) return true;
      if (enclosingFunction(disconnect.node) !== enclosingFunction(post.node)) return false;
      if (unwrap(post.receiver).type !== 'Identifier' && unwrap(post.receiver).type !== 'MemberExpression')
        return false;
      return !sourceCode
        .getTokensBetween(disconnect.node, post.node)
        .some(({ value }) => value === '(' || value === '=' || value === 'await');
    }

    function comesAfter(disconnect: Candidate<PortCall>, post: Candidate<PortCall>): boolean {
      if (!isSamePlace(sourceCode, disconnect.receiver, post.receiver)) return false;
      const statement = disconnectStatement(disconnect);
      const block = statement?.parent;
      if (!block || post.node.range[0] < statement.range[1] || block.range[1] < post.node.range[1])
        return false;
      if (block.type !== 'BlockStatement' && block.type !== 'Program' && block.type !== 'SwitchCase')
        return false;
      return runsWith(post.node, block) && !isCaught(post.node, block) && holdsTheSame(disconnect, post);
    }

    function isInside({ node }: Candidate<PortCall>, { functions }: Candidate<PortListener>): boolean {
      return functions.some((fn) => contains(fn, node));
    }

    return {
      'Program:exit'() {
        const ports = portsOf(context);
        const written = methodCalls(sourceCode, 'postMessage');
        const disconnects = ports.calls('disconnect', (disconnect) =>
          written.some((post) => comesAfter(disconnect, post)),
        );
        const posting = ports.listeners('onDisconnect', (listener) =>
          written.some((post) => isInside(post, listener)),
        );
        if (posting.length === 0 && disconnects.length === 0) return;
        const posts = ports
          .calls(
            'postMessage',
            (post) =>
              disconnects.some((disconnect) => comesAfter(disconnect, post)) ||
              posting.some((listener) => isInside(post, listener)),
          )
          .filter(({ port }) => !isShownByEventsOnly(port));
        const listeners = ports.listeners('onDisconnect');
        const calls = callsOf(listeners);
        for (const listener of posting) {
          if (listener.method === 'addListener') checkListener(listener, listeners, calls, posts);
        }
        for (const post of posts) {
          if (disconnects.some((disconnect) => comesAfter(disconnect, post)))
            report(post.node, 'afterDisconnect');
        }
      },
    };
  },
});
