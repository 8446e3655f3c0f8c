import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { createRule } from './plugin/create-rule.ts';
import { portsOf, type Candidate, type PortMemberUse } from './ports/index.ts';
import { isShownByEventsOnly } from './ports/by-events.ts';
import { keyName } from './syntax/names.ts';
import { unwrap, wrapped } from './syntax/unwrap.ts';
import { variableOf } from './syntax/variables.ts';
import { nodesNamed } from './syntax/words.ts';

type MessageIds = 'unbound' | 'wrap';
type Method = 'postMessage' | 'disconnect';

/** Functions that look at a function and do not call it: assertions and spies of tests, predicates, logs. */
const onlyLooks =
  /^(?:expect|mock\w*|spy\w*|stub\w*|assert\w*|is[A-Z]\w*|log|debug|info|warn|error|String|Boolean|to[A-Z]\w*)$/;

function calleeName(call: TSESTree.CallExpression | TSESTree.NewExpression): string | undefined {
  let callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression') {
    if (callee.object.type === 'Identifier' && /^(?:assert|expect|sinon|jest|vi)$/.test(callee.object.name))
      return 'expect';
    const name = keyName(callee);
    if (name !== undefined) return name;
    callee = callee.property;
  }
  return callee.type === 'Identifier' ? callee.name : undefined;
}

/** `Reflect.apply(f, port, [x])` */
function isReflected(node: TSESTree.Node): boolean {
  const value = wrapped(node);
  const { parent } = value;
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== value) return false;
  const callee = unwrap(parent.callee);
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Reflect'
  );
}

/** `f.call(port, x)`, `f.apply(…)`, `f.bind(port)`: whoever writes this gives the method its port. */
function givesThis(node: TSESTree.Node): boolean {
  if (isReflected(node)) return true;
  const { parent } = wrapped(node);
  return (
    parent?.type === 'MemberExpression' &&
    unwrap(parent.object) === unwrap(node) &&
    ['call', 'apply', 'bind'].includes(keyName(parent) ?? '')
  );
}

/** What a property of a pattern is put into. */
function targetOf({ value }: TSESTree.Property): TSESTree.Node {
  return value.type === 'AssignmentPattern' ? value.left : value;
}

export default createRule<[], MessageIds>({
  name: 'no-unbound-port-method',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: "disallow detaching a port's methods from their port",
      preset: 'recommended',
    },
    messages: {
      unbound:
        "A port's {{method}} called without its port throws `Illegal invocation` in Chrome. Wrap it in a function that calls {{call}}, or bind it.",
      wrap: 'Use `{{replacement}}`.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;

    function text(node: TSESTree.Node): string {
      return sourceCode.getText(node);
    }

    /** Whether a name that got the method is used as a function without a port. */
    function isUsedBare(name: TSESTree.Node): boolean {
      if (name.type !== 'Identifier') return false;
      const references = variableOf(sourceCode, name)?.references.filter((reference) => reference.isRead());
      if (!references?.length || references.some(({ identifier }) => givesThis(identifier))) return false;
      return references.some(({ identifier }) => {
        const { parent } = wrapped(identifier);
        if (parent?.type !== 'CallExpression') return false;
        return parent.callee === identifier || isHandedBare(parent, identifier, undefined);
      });
    }

    /** Whether a call takes the method as a callback, and not its port with it. */
    function isHandedBare(
      call: TSESTree.CallExpression | TSESTree.NewExpression,
      argument: TSESTree.Node,
      receiver: TSESTree.Node | undefined,
    ): boolean {
      if (call.callee === argument) return false;
      const name = calleeName(call);
      if (name !== undefined && onlyLooks.test(name)) return false;
      return !receiver || !call.arguments.some((other) => text(unwrap(other)) === text(receiver));
    }

    /** Whether what a property of this name holds is called with another `this` somewhere. */
    function isRebound(name: string | undefined): boolean {
      if (name === undefined) return true;
      return nodesNamed(sourceCode, name).some(
        ({ parent }) => parent.type === 'MemberExpression' && givesThis(parent),
      );
    }

    function isCalledAsProperty(name: string | undefined): boolean {
      if (name === undefined || isRebound(name)) return false;
      return nodesNamed(sourceCode, name).some((node) => {
        const { parent } = node;
        if (parent.type !== 'MemberExpression' || parent.property !== node) return false;
        const outer = wrapped(parent).parent;
        return outer?.type === 'CallExpression' && unwrap(outer.callee) === parent;
      });
    }

    /** Whether an object literal goes to those who will call its methods: `return { send: port.postMessage }`. */
    function isGivenAway(literal: TSESTree.Node): boolean {
      const value = wrapped(literal);
      const { parent } = value;
      switch (parent?.type) {
        case 'ReturnStatement':
          return true;
        case 'ArrowFunctionExpression':
          return parent.body === value;
        case 'CallExpression':
        case 'NewExpression':
          return isHandedBare(parent, value, undefined);
        case 'Property':
          return parent.value === value && isGivenAway(parent.parent);
        default:
          return false;
      }
    }

    /** Whether the value of `port.postMessage` is taken away from its port to be called. */
    function isTaken(member: TSESTree.MemberExpression, method: Method, receiver: TSESTree.Node): boolean {
      if (givesThis(member)) return false;
      const outer = wrapped(member);
      const { parent } = outer;
      switch (parent?.type) {
        case 'CallExpression':
        case 'NewExpression':
          return isHandedBare(parent, outer, unwrap(receiver));
        case 'VariableDeclarator':
          return parent.init === outer && isUsedBare(parent.id);
        case 'AssignmentExpression': {
          if (parent.right !== outer || parent.operator !== '=') return false;
          if (parent.left.type !== 'MemberExpression') return isUsedBare(parent.left);
          const name = keyName(parent.left);
          return name?.startsWith('on') === true || (name !== method && isCalledAsProperty(name));
        }
        case 'Property': {
          const name = keyName(parent);
          if (parent.value !== outer || name === method || isRebound(name)) return false;
          return isGivenAway(parent.parent) || isCalledAsProperty(name);
        }
        case 'JSXExpressionContainer':
          return parent.parent.type === 'JSXAttribute';
        default:
          return false;
      }
    }

    function wrapperOf(node: TSESTree.Node, method: Method, receiver: string): MessageIdsSuggestion[] {
      const { parent } = wrapped(node);
      if (parent?.type === 'VariableDeclarator' && parent.id.type !== 'Identifier') return [];
      const replacement = wrapper(method, receiver);
      return [
        {
          messageId: 'wrap',
          data: { replacement },
          fix: (fixer) => fixer.replaceText(wrapped(node), replacement),
        },
      ];
    }

    /** `port` of `const { postMessage } = port`, where it can be written again. */
    function destructuredPort(pattern: TSESTree.Node): string | undefined {
      const { parent } = pattern;
      const port = parent?.type === 'VariableDeclarator' && parent.init ? unwrap(parent.init) : undefined;
      return port?.type === 'Identifier' || port?.type === 'MemberExpression' ? text(port) : undefined;
    }

    function wrapper(method: Method, receiver: string): string {
      return method === 'postMessage'
        ? `(message) => ${receiver}.postMessage(message)`
        : `() => ${receiver}.disconnect()`;
    }

    /** `const { postMessage: send } = port` becomes `const send = (message) => port.postMessage(message)`. */
    function declarationOf(
      property: TSESTree.Property,
      name: TSESTree.Node,
      method: Method,
      port: string,
    ): MessageIdsSuggestion[] {
      const pattern = property.parent;
      const declarator = pattern.parent;
      if (pattern.type !== 'ObjectPattern' || pattern.properties.length > 1) return [];
      if (declarator.type !== 'VariableDeclarator' || pattern.typeAnnotation) return [];
      const replacement = wrapper(method, port);
      const fix = (fixer: TSESLint.RuleFixer) =>
        fixer.replaceText(declarator, `${text(name)} = ${replacement}`);
      return [{ messageId: 'wrap', data: { replacement }, fix }];
    }

    function isUnbound(method: Method, { node, how, receiver }: Candidate<PortMemberUse>): boolean {
      if (how === 'destructured') return node.type === 'Property' && isUsedBare(targetOf(node));
      return how === 'read' && node.type === 'MemberExpression' && isTaken(node, method, receiver);
    }

    function report(method: Method, { node, receiver }: PortMemberUse): void {
      if (node.type === 'Property') {
        const port = destructuredPort(node.parent);
        const call = port === undefined ? `${method} of the port` : `${port}.${method}`;
        const suggest = port === undefined ? [] : declarationOf(node, targetOf(node), method, port);
        context.report({ node, messageId: 'unbound', data: { method, call }, suggest });
        return;
      }
      const simple = unwrap(receiver);
      const isSimple = simple.type === 'Identifier' || simple.type === 'MemberExpression';
      context.report({
        node,
        messageId: 'unbound',
        data: { method, call: isSimple ? `${text(simple)}.${method}` : `${method} of the port` },
        suggest: isSimple ? wrapperOf(node, method, text(simple)) : [],
      });
    }

    return {
      'Program:exit'() {
        const ports = portsOf(context);
        for (const method of ['postMessage', 'disconnect'] as const) {
          for (const use of ports.uses(method, (candidate) => isUnbound(method, candidate)))
            if (!isShownByEventsOnly(use.port)) report(method, use);
        }
      },
    };
  },
});

type MessageIdsSuggestion = TSESLint.SuggestionReportDescriptor<MessageIds>;
