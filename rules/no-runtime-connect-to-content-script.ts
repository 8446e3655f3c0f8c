import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { connectInfoOf, propertyNamed } from './connect/connect-info.ts';
import { isTabId } from './connect/first-argument.ts';
import { createRule } from './plugin/create-rule.ts';
import { portsOf, type ConnectCall } from './ports/index.ts';
import { projectOf } from './project/index.ts';

type MessageId = 'tabId' | 'frameOption' | 'connectTab';
type Context = Readonly<TSESLint.RuleContext<MessageId, readonly unknown[]>>;

/** The `runtime` in `chrome.runtime.connect(…)`; undefined where the call is written otherwise. */
function namespaceIn(call: TSESTree.CallExpression): TSESTree.Identifier | undefined {
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'MemberExpression') return undefined;
  const { property, computed } = callee.object;
  return property.type === 'Identifier' && !computed ? property : undefined;
}

function apiText(context: Context, call: TSESTree.CallExpression): string {
  const namespace = namespaceIn(call);
  const { parent } = namespace ?? {};
  return parent?.type === 'MemberExpression' ? context.sourceCode.getText(parent.object) : 'chrome';
}

/** The option of `tabs.connect` that a `runtime.connect` call has. */
function frameOptionOf(context: Context, call: TSESTree.CallExpression): TSESTree.Property | undefined {
  const info = connectInfoOf(context.sourceCode, call);
  return info && (propertyNamed(info, 'frameId') ?? propertyNamed(info, 'documentId'));
}

/** `chrome.runtime.connect(tabId, …)` becomes `chrome.tabs.connect(tabId, …)`. */
function connectTab(
  context: Context,
  call: TSESTree.CallExpression,
): TSESLint.ReportSuggestionArray<MessageId> {
  const namespace = namespaceIn(call);
  if (!namespace) return [];
  return [
    {
      messageId: 'connectTab',
      data: { api: apiText(context, call) },
      fix: (fixer) => fixer.replaceText(namespace, 'tabs'),
    },
  ];
}

export default createRule<readonly unknown[], MessageId>({
  name: 'no-runtime-connect-to-content-script',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow `runtime.connect` where a content script is to be reached, which it never is',
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      tabId:
        "`{{called}}` takes an extension's id, not a tab's: it throws in Chrome and Firefox, and it never reaches a content script; call `{{api}}.tabs.connect`.",
      frameOption:
        '`{{called}}` has no option `{{option}}`: it throws in Chrome and Firefox, and it never reaches a content script; call `{{api}}.tabs.connect` with the id of the tab.',
      connectTab: 'Call `{{api}}.tabs.connect`.',
    },
    schema: [],
  },
  create(context) {
    const project = projectOf(context);

    /** Content scripts have no `tabs`: there the call is wrong, but the other one would be, too. */
    function mayUseTabs(): boolean {
      return project.contextsOf(context.filename)?.has('content-script') !== true;
    }

    function checkCall({ node }: ConnectCall): void {
      const [first] = node.arguments;
      const called = context.sourceCode.getText(node.callee);
      const api = apiText(context, node);
      if (first && first.type !== 'SpreadElement' && isTabId(context, first)) {
        const suggest = mayUseTabs() ? connectTab(context, node) : [];
        context.report({ node, messageId: 'tabId', data: { called, api }, suggest });
        return;
      }
      const option = frameOptionOf(context, node);
      if (!option) return;
      context.report({
        node: option,
        messageId: 'frameOption',
        data: { called, api, option: context.sourceCode.getText(option.key) },
      });
    }

    return {
      'Program:exit'() {
        for (const call of portsOf(context).connects()) {
          if (call.method === 'runtime.connect' || call.method === 'extension.connect') checkCall(call);
        }
      },
    };
  },
});
