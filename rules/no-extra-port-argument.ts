import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { createRule } from './plugin/create-rule.ts';
import { portsOf, type PortCall, type PortListener } from './ports/index.ts';
import { isShownByEventsOnly } from './ports/by-events.ts';
import { callsOf, isOnlyListener } from './ports/only-listener.ts';
import { isFunction, type FunctionNode } from './syntax/functions.ts';
import { literalString } from './syntax/names.ts';
import { unwrap } from './syntax/unwrap.ts';

type MessageIds =
  | 'transferList'
  | 'callback'
  | 'extraArgument'
  | 'extraParameter'
  | 'calledPort'
  | 'removeArgument'
  | 'removeParameter'
  | 'postInstead';

const parametersGiven = { onMessage: 2, onDisconnect: 1 } as const;
const arguments_ = {
  onMessage: 'the message and the port',
  onDisconnect: 'the port',
} as const;

/** `undefined`, `void 0`: as good as nothing. */
function isNothing(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name === 'undefined';
  return inner.type === 'UnaryExpression' && inner.operator === 'void';
}

/** Whether leaving an expression out leaves nothing undone. */
function isWithoutEffect(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Identifier':
    case 'Literal':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return true;
    case 'ArrayExpression':
      return inner.elements.every((element) => !element || isWithoutEffect(element));
    default:
      return literalString(inner) !== undefined;
  }
}

function hasExtraArgument({ arguments: [message, extra] }: TSESTree.CallExpression): boolean {
  if (!message || !extra || message.type === 'SpreadElement' || extra.type === 'SpreadElement') return false;
  return !isNothing(extra);
}

/** TypeScript's `this` parameter is none at run time. */
function parametersOf(fn: FunctionNode): readonly TSESTree.Parameter[] {
  return fn.params.filter((node) => node.type !== 'Identifier' || node.name !== 'this');
}

/** The first parameter that no browser gives a value. One with a default is a variable, and written so on purpose. */
function extraParameter(event: PortListener['event'], fn: FunctionNode): TSESTree.Parameter | undefined {
  const extra = parametersOf(fn)[parametersGiven[event]];
  return extra?.type === 'RestElement' || extra?.type === 'AssignmentPattern' ? undefined : extra;
}

function extraArgumentMessage(extra: TSESTree.Node): MessageIds {
  const inner = unwrap(extra);
  if (isFunction(inner)) return 'callback';
  return inner.type === 'ArrayExpression' ? 'transferList' : 'extraArgument';
}

export default createRule<[], MessageIds>({
  name: 'no-extra-port-argument',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: "disallow arguments and parameters that a port's methods and listeners do not take",
      preset: 'recommended',
    },
    messages: {
      transferList:
        "A port's postMessage takes the message only: browsers ignore this list and transfer nothing. Remove it: a message is always copied.",
      callback:
        "A port's postMessage takes the message only: this function is never called. Let the other side post its answer, and receive it with onMessage.",
      extraArgument: "A port's postMessage takes the message only: browsers ignore this argument. Remove it.",
      extraParameter:
        "A port's {{event}} listener gets {{arguments}}, so this parameter is always undefined. {{advice}}",
      calledPort:
        "The second argument of a port's onMessage listener is the port, so calling it throws. Answer with `{{name}}.postMessage(…)`.",
      removeArgument: 'Remove the ignored argument.',
      removeParameter: 'Remove the parameter.',
      postInstead: 'Call `{{name}}.postMessage`.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    const ports = portsOf(context);

    function checkCall({ node, port }: PortCall): void {
      const [message, extra] = node.arguments;
      if (!message || !extra || isShownByEventsOnly(port)) return;
      const last = node.arguments.at(-1)!;
      const removable = node.arguments.slice(1).every(isWithoutEffect);
      context.report({
        node: extra,
        messageId: extraArgumentMessage(extra),
        suggest: removable
          ? [
              {
                messageId: 'removeArgument',
                fix: (fixer) => fixer.removeRange([message.range[1], last.range[1]]),
              },
            ]
          : [],
      });
    }

    function isUnused(fn: FunctionNode, parameter: TSESTree.Parameter): boolean {
      const variables = sourceCode.getDeclaredVariables(fn);
      const own = variables.filter(({ defs }) =>
        defs.some(({ name }) => name.range[0] === parameter.range[0]),
      );
      return parameter.type === 'Identifier' && own.every(({ references }) => references.length === 0);
    }

    function checkParameters(event: PortListener['event'], fn: FunctionNode): void {
      const parameters = parametersOf(fn);
      const known = parametersGiven[event];
      const extra = extraParameter(event, fn);
      const before = parameters[known - 1];
      if (!extra || !before) return;
      const last = parameters.at(-1)!;
      context.report({
        node: extra,
        messageId: 'extraParameter',
        data: {
          event,
          arguments: arguments_[event],
          advice: event === 'onMessage' ? 'Answer with postMessage of the port.' : 'Leave it out.',
        },
        suggest: parameters.slice(known).every((parameter) => isUnused(fn, parameter))
          ? [
              {
                messageId: 'removeParameter',
                fix: (fixer) => fixer.removeRange([before.range[1], last.range[1]]),
              },
            ]
          : [],
      });
    }

    /** `(message, sendResponse) => sendResponse(…)`: the calls of the second parameter. */
    function callsOfSecond(
      fn: FunctionNode,
    ): readonly { name: TSESTree.Node; call: TSESTree.CallExpression }[] {
      const second = fn.params[1];
      if (second?.type !== 'Identifier') return [];
      const variables = sourceCode.getDeclaredVariables(fn);
      const own = variables.find(({ defs }) => defs.some(({ name }) => name === second));
      if (own?.references.some((reference) => reference.isWrite())) return [];
      return (own?.references ?? []).flatMap(({ identifier }) => {
        const { parent } = identifier;
        return parent.type === 'CallExpression' && parent.callee === identifier
          ? [{ name: identifier, call: parent }]
          : [];
      });
    }

    function checkSecond(fn: FunctionNode): void {
      for (const { name, call } of callsOfSecond(fn)) {
        const text = sourceCode.getText(name);
        context.report({
          node: name,
          messageId: 'calledPort',
          data: { name: text },
          suggest:
            call.arguments.length === 1
              ? [
                  {
                    messageId: 'postInstead',
                    data: { name: text },
                    fix: (fixer: TSESLint.RuleFixer) => fixer.insertTextAfter(name, '.postMessage'),
                  },
                ]
              : [],
        });
      }
    }

    function isWrong(event: PortListener['event'], fn: FunctionNode): boolean {
      if (extraParameter(event, fn)) return true;
      return event === 'onMessage' && callsOfSecond(fn).length > 0;
    }

    function checkListeners(event: PortListener['event']): void {
      const wrong = ports
        .listeners(event, ({ functions }) => functions.some((fn) => isWrong(event, fn)))
        .filter(({ port }) => !isShownByEventsOnly(port));
      if (wrong.length === 0) return;
      const calls = callsOf(ports.listeners(event));
      for (const fn of new Set(wrong.flatMap(({ functions }) => functions))) {
        if (!isOnlyListener(sourceCode, fn, calls)) continue;
        checkParameters(event, fn);
        if (event === 'onMessage') checkSecond(fn);
      }
    }

    return {
      'Program:exit'() {
        ports.calls('postMessage', ({ node }) => hasExtraArgument(node)).forEach(checkCall);
        checkListeners('onMessage');
        checkListeners('onDisconnect');
      },
    };
  },
});
