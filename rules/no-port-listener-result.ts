import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { returnsOf } from './flow/functions/returns.ts';
import { momentOf } from './order/moment.ts';
import { mayBeRejected } from './order/rejections.ts';
import { createRule } from './plugin/create-rule.ts';
import type { OptionsOf } from './plugin/options.ts';
import { portsOf, type Candidate, type ListenerUse, type PortListener, type Ports } from './ports/index.ts';
import { isShownByEventsOnly } from './ports/by-events.ts';
import { callsOf, isOnlyListener } from './ports/only-listener.ts';
import { type FunctionNode, isFunction } from './syntax/functions.ts';
import { keyName } from './syntax/names.ts';
import { unwrap } from './syntax/unwrap.ts';
import { variableOf } from './syntax/variables.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

const schema = [
  {
    type: 'object',
    description: 'Which results of listeners are reported.',
    additionalProperties: false,
    properties: {
      checkAsync: {
        type: 'boolean',
        description: 'Whether to report async listeners that await something without catching its rejection.',
      },
    },
  },
] as const;

type Options = OptionsOf<typeof schema>;
type MessageIds = 'returnedTrue' | 'returnedReply' | 'asyncListener' | 'returnNothing';

/** What is returned as if somebody waited for it; `return port.postMessage(…)` and `return undefined` are only ways out. */
function replyOf(sourceCode: SourceCode, value: TSESTree.Node): 'returnedTrue' | 'returnedReply' | undefined {
  const inner = unwrap(value);
  switch (inner.type) {
    case 'Literal':
      if (inner.value === true) return 'returnedTrue';
      return typeof inner.value === 'string' ? 'returnedReply' : undefined;
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'TemplateLiteral':
      return 'returnedReply';
    case 'NewExpression':
      return isNamed(inner.callee, 'Promise') && resolvesToReply(sourceCode, inner)
        ? 'returnedReply'
        : undefined;
    case 'CallExpression': {
      // `Promise.all(…)` may be no more than work that is to be done.
      const callee = unwrap(inner.callee);
      const isPromise = callee.type === 'MemberExpression' && isNamed(callee.object, 'Promise');
      const [reply] = inner.arguments;
      return isPromise && keyName(callee) === 'resolve' && reply && !isNamed(reply, 'undefined')
        ? 'returnedReply'
        : undefined;
    }
    default:
      return undefined;
  }
}

/** What users know as `runtime.onMessage` is no event of a port. */
function namedListener(event: string): string {
  const isOfPort = event === 'onMessage' || event === 'onDisconnect';
  return isOfPort ? `a port's ${event} listener` : `an ${event} listener`;
}

function isNamed(node: TSESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** Whether the function that `new Promise` is given resolves it to something: `setTimeout(resolve)` only waits. */
function resolvesToReply(sourceCode: SourceCode, { arguments: [executor] }: TSESTree.NewExpression): boolean {
  const resolve = isFunction(executor) ? executor.params[0] : undefined;
  const variable = resolve?.type === 'Identifier' ? variableOf(sourceCode, resolve) : undefined;
  return (variable?.references ?? []).some(({ identifier }) => {
    const { parent } = identifier;
    if (parent.type !== 'CallExpression') return false;
    if (parent.callee === identifier) return parent.arguments.length > 0;
    return momentOf(identifier) !== 'timer';
  });
}

export default createRule<Options, MessageIds>({
  name: 'no-port-listener-result',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: "disallow returning a reply from a port's listener, where nobody reads it",
      preset: 'recommended',
      strictOptions: [{ checkAsync: true }],
    },
    messages: {
      returnedTrue:
        'Returning true keeps a channel open for runtime.onMessage only: browsers ignore what {{listener}} returns. Answer with the postMessage of the port.',
      returnedReply:
        'Browsers ignore what {{listener}} returns, so this reply is lost. Send it with the postMessage of the port.',
      asyncListener:
        'Nobody waits for {{listener}}: if this async one fails, the error is unhandled, and while it waits, the next message is handled. Catch errors inside, or call an async function and catch its errors.',
      returnNothing: 'Return nothing.',
    },
    schema,
    defaultOptions: [{}],
  },
  create(context, [{ checkAsync = false }]) {
    const { sourceCode } = context;

    function checkReturns(event: string, fn: FunctionNode): void {
      for (const value of returnsOf(sourceCode, fn)) {
        const messageId = replyOf(sourceCode, value);
        if (!messageId) continue;
        const statement = value.parent;
        context.report({
          node: statement.type === 'ReturnStatement' ? statement : value,
          messageId,
          data: { listener: namedListener(event) },
          suggest:
            messageId === 'returnedTrue' && statement.type === 'ReturnStatement'
              ? [{ messageId: 'returnNothing', fix: (fixer) => withoutValue(fixer, statement, value) }]
              : [],
        });
      }
    }

    function withoutValue(
      fixer: TSESLint.RuleFixer,
      statement: TSESTree.ReturnStatement,
      value: TSESTree.Node,
    ): TSESLint.RuleFix {
      return fixer.removeRange([statement.range[0] + 'return'.length, value.range[1]]);
    }

    function checkPromise(event: string, fn: FunctionNode): void {
      if (!checkAsync || !mayBeRejected(sourceCode, fn)) return;
      const token = sourceCode.getFirstToken(fn);
      context.report({
        node: fn,
        loc: (token ?? fn).loc,
        messageId: 'asyncListener',
        data: { listener: namedListener(event) },
      });
    }

    function mayBeWrong(fn: FunctionNode): boolean {
      if (checkAsync && fn.async) return true;
      return returnsOf(sourceCode, fn).some((value) => replyOf(sourceCode, value) !== undefined);
    }

    function matters({ functions }: Candidate<PortListener>): boolean {
      return functions.some(mayBeWrong);
    }

    /** All that a function may be a listener of: what else it is, others rely on. */
    function allListeners(ports: Ports): readonly ListenerUse[] {
      return [
        ...[...ports.listeners('onMessage'), ...ports.listeners('onDisconnect')].filter(
          ({ port }) => !isShownByEventsOnly(port),
        ),
        ...ports.connectListeners(),
      ];
    }

    return {
      'Program:exit'() {
        const ports = portsOf(context);
        const wrong = [
          ...[...ports.listeners('onMessage', matters), ...ports.listeners('onDisconnect', matters)].filter(
            ({ port }) => !isShownByEventsOnly(port),
          ),
          ...ports.connectListeners().filter(({ functions }) => functions.some(mayBeWrong)),
        ];
        if (wrong.length === 0) return;
        const calls = callsOf(allListeners(ports));
        const checked = new Set<FunctionNode>();
        for (const { event, functions } of wrong) {
          for (const fn of functions) {
            if (checked.has(fn)) continue;
            checked.add(fn);
            if (fn.generator || !isOnlyListener(sourceCode, fn, calls)) continue;
            if (fn.async) checkPromise(event, fn);
            checkReturns(event, fn);
          }
        }
      },
    };
  },
});
