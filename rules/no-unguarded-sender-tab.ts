import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { createRule } from './plugin/create-rule.ts';
import { portsOf } from './ports/index.ts';
import { projectOf, type Project } from './project/index.ts';
import { entriesOf } from './project/manifest/entries.ts';
import { readsFrom, readsOfMember } from './sender/reads.ts';
import { sendersIn } from './sender/senders.ts';
import { isCaught } from './syntax/caught.ts';
import { isFunction, type FunctionNode } from './syntax/functions.ts';
import { keyName } from './syntax/names.ts';
import { nodeAt } from './syntax/node-at.ts';
import { testsBefore } from './syntax/tests-before.ts';
import { unwrap, wrapped } from './syntax/unwrap.ts';
import { variableOf } from './syntax/variables.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

const asksForTab = /\b(?:tab|tabId|sender|frameId|name|\w*Name|\w*_NAME|\w*PORT\w*)\b/;
const throwsUnless = /^(?:assert|invariant|ensure|expect|check|validate|verify|require)/i;

/** The name that a listener has for its port. */
function portName({ params: [port] }: FunctionNode): string | undefined {
  return port?.type === 'Identifier' ? port.name : undefined;
}

/** Whether a test asks for the tab, or for the name by which connections are told apart, itself or by what it calls. */
function isAbout(sourceCode: SourceCode, test: TSESTree.Node, port: string | undefined): boolean {
  const asked = identifiersIn(sourceCode, test);
  if (asksForTab.test(sourceCode.getText(test)) || asked.some(({ name }) => name === port)) return true;
  // `const fromTab = Boolean(port.sender.tab)`
  return asked.some((name) => {
    const [definition] = variableOf(sourceCode, name)?.defs ?? [];
    const init = definition?.type === 'Variable' ? definition.node.init : undefined;
    return init ? asksForTab.test(sourceCode.getText(init)) : false;
  });
}

function identifiersIn(sourceCode: SourceCode, node: TSESTree.Node): readonly TSESTree.Identifier[] {
  return sourceCode.getTokens(node).flatMap(({ type, range: [start] }) => {
    const named = (type as string) === 'Identifier' ? nodeAt(sourceCode, start) : undefined;
    return named?.type === 'Identifier' ? [named] : [];
  });
}

function isGuarded(sourceCode: SourceCode, node: TSESTree.Node, listener: FunctionNode): boolean {
  const port = portName(listener);
  return [...testsBefore(node)].some((test) => isAbout(sourceCode, test, port));
}

/** `assert(port.sender.tab)` */
function isAsserted(sourceCode: SourceCode, node: TSESTree.Node, listener: FunctionNode): boolean {
  if (listener.body.type !== 'BlockStatement') return false;
  return listener.body.body.some((statement) => {
    if (statement.range[1] > node.range[0] || statement.type !== 'ExpressionStatement') return false;
    const call = unwrap(statement.expression);
    if (call.type !== 'CallExpression') return false;
    const callee = unwrap(call.callee);
    const named = callee.type === 'MemberExpression' ? keyName(callee) : undefined;
    return (
      throwsUnless.test(callee.type === 'Identifier' ? callee.name : (named ?? '')) &&
      call.arguments.some((argument) => isAbout(sourceCode, argument, portName(listener)))
    );
  });
}

/** `const { tab = {} } = port.sender` */
function hasDefault({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'AssignmentPattern';
}

/** `tab?.id`: nothing happens where there is no tab. */
function isOptional(node: TSESTree.Node): boolean {
  return node.type === 'MemberExpression' && node.optional;
}

/** `port.sender!.tab!.id` in TypeScript, `port.sender.tab.id` without. */
function isChained(node: TSESTree.Node): boolean {
  for (let current = node; current.type === 'MemberExpression';) {
    if (current.optional) return true;
    const { object } = current;
    current = object.type === 'TSNonNullExpression' ? object.expression : object;
  }
  return false;
}

function functionsAround(node: TSESTree.Node): readonly FunctionNode[] {
  const found: FunctionNode[] = [];
  for (let current = node.parent; current; current = current.parent)
    if (isFunction(current)) found.push(current);
  return found;
}

/** Whether a manifest tells that nothing but content scripts can connect: there is no page outside tabs. */
function hasOnlyContentScripts({ manifests }: Project): boolean {
  return (
    manifests.length > 0 &&
    manifests.every(
      (manifest) =>
        !manifest.permissions.has('offscreen') &&
        entriesOf(manifest).every(({ context }) => context === 'content-script' || context === 'background'),
    )
  );
}

export default createRule({
  name: 'no-unguarded-sender-tab',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow unchecked reads from `port.sender.tab`, which not every connection has',
      preset: 'strict',
    },
    messages: {
      unguarded:
        'A popup, the background or a page outside of tabs connects without `sender.tab`, and then this throws: check `port.name` or `sender.tab` first, or write `tab?.{{member}}`.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;

    /** The listeners by which connections without a tab arrive: user scripts always are in one. */
    function listeners(): ReadonlySet<FunctionNode> {
      const found = portsOf(context)
        .connectListeners()
        .filter(({ event, method }) => method === 'addListener' && event !== 'onUserScriptConnect');
      return new Set(found.flatMap(({ functions }) => functions));
    }

    /** One report a listener: where the first read throws, the others are not reached. */
    const reported = new Set<FunctionNode>();

    function check(node: TSESTree.Node, member: string, listenersHere: ReadonlySet<FunctionNode>): void {
      // `const { id } = port.sender.tab` throws as `port.sender.tab.id` does.
      if (node.type !== 'MemberExpression' && node.type !== 'Identifier') return;
      if (isOptional(node) || isChained(node)) return;
      const listener = functionsAround(node).find((fn) => listenersHere.has(fn));
      if (!listener || reported.has(listener) || readsNameBefore(node, listener)) return;
      if (isWritten(node) || isGuarded(sourceCode, node, listener) || isCaught(node)) return;
      if (isAsserted(sourceCode, node, listener)) return;
      reported.add(listener);
      context.report({ node, messageId: 'unguarded', data: { member } });
    }

    /** Whether the listener has looked at the port's name by then, in whatever way it tells connections apart. */
    function readsNameBefore(node: TSESTree.Node, listener: FunctionNode): boolean {
      return portsOf(context)
        .uses('name')
        .some((use) => use.node.range[0] >= listener.range[0] && use.node.range[0] < node.range[0]);
    }

    function isWritten(node: TSESTree.Node): boolean {
      const { parent } = wrapped(node);
      return parent?.type === 'AssignmentExpression' && parent.left === wrapped(node);
    }

    return {
      Program() {
        if (!sourceCode.text.includes('sender') || !sourceCode.text.includes('tab')) return;
        const senders = sendersIn(context);
        if (senders.length === 0 || hasOnlyContentScripts(projectOf(context))) return;
        const listenersHere = listeners();
        for (const { sender } of senders)
          for (const tab of readsOfMember(sourceCode, sender, 'tab').filter((each) => !hasDefault(each)))
            for (const { name, node } of readsFrom(sourceCode, tab))
              if (name !== undefined) check(node, name, listenersHere);
      },
    };
  },
});
