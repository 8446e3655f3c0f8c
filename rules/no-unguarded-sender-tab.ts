import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { createRule } from './plugin/create-rule.ts';
import { portsOf } from './ports/index.ts';
import { projectOf, type Project } from './project/index.ts';
import { entriesOf } from './project/entries.ts';
import { readsFrom, readsOfMember } from './sender/reads.ts';
import { sendersIn } from './sender/senders.ts';
import { isCaught } from './syntax/caught.ts';
import { isFunction, type FunctionNode } from './syntax/functions.ts';
import { keyName } from './syntax/names.ts';
import { testsBefore } from './syntax/tests-before.ts';
import { wrapped } from './syntax/unwrap.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Whether a test asks for the tab, or for the name by which connections are told apart. */
function isGuarded(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  return [...testsBefore(node)].some((test) =>
    /\b(?:tab|tabId|sender|frameId|name|\w*Name|\w*_NAME|\w*PORT\w*)\b/.test(sourceCode.getText(test)),
  );
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
      description:
        'disallow reading from `port.sender.tab` unchecked where a connection without a tab can arrive',
      preset: 'strict',
    },
    messages: {
      unguarded:
        'A popup, the background or a page in no tab connects without `sender.tab`, and this throws for it: check `port.name` or `sender.tab` first, or write `tab?.{{member}}`.',
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

    function check(node: TSESTree.Node, listenersHere: ReadonlySet<FunctionNode>): void {
      if (node.type !== 'MemberExpression' || isOptional(node) || isChained(node)) return;
      const listener = functionsAround(node).find((fn) => listenersHere.has(fn));
      if (!listener || reported.has(listener) || readsNameBefore(node, listener)) return;
      if (isWritten(node) || isGuarded(sourceCode, node) || isCaught(node)) return;
      reported.add(listener);
      context.report({ node, messageId: 'unguarded', data: { member: keyName(node) ?? 'id' } });
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
          for (const tab of readsOfMember(sourceCode, sender, 'tab'))
            for (const { name, node } of readsFrom(sourceCode, tab))
              if (name !== undefined) check(node, listenersHere);
      },
    };
  },
});
