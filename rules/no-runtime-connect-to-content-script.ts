import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { connectInfoOf, isToOwnExtension, propertyNamed } from './connect/connect-info.ts';
import { isTabId } from './connect/first-argument.ts';
import { portNameOf } from './connect/port-name.ts';
import { isForContentScript } from './connect/protocols.ts';
import { createRule } from './plugin/create-rule.ts';
import { portsOf, type ConnectCall } from './ports/index.ts';
import { projectOf, type Context as Place } from './project/index.ts';
import { shown } from './files/paths.ts';

type MessageId =
  'tabId' | 'frameOption' | 'onlyContentScripts' | 'noOtherListener' | 'protocol' | 'connectTab';
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

/** Where `runtime.connect` goes to the background and to pages; from a content script it is the right call. */
const ownPlaces = new Set<Place>(['background', 'extension-page', 'devtools', 'offscreen']);

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
      description: 'disallow `runtime.connect` for reaching a content script, which takes `tabs.connect`',
      preset: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      tabId:
        "`{{called}}` takes an extension's id, not a tab's: it throws in Chrome and Firefox, and it never reaches a content script; call `{{api}}.tabs.connect`.",
      frameOption:
        '`{{called}}` has no option `{{option}}`: it throws in Chrome and Firefox, and it never reaches a content script; call `{{api}}.tabs.connect` with the id of the tab.',
      onlyContentScripts:
        'Only content scripts listen for the port `{{name}}` ({{file}}), and `{{called}}` never reaches one: call `{{api}}.tabs.connect(tabId, { name })` for each tab.',
      noOtherListener:
        'Nobody receives this connection: only content scripts listen in this extension ({{file}}), and `{{called}}` never reaches one; call `{{api}}.tabs.connect` with the id of the tab.',
      protocol:
        'The protocol `{{name}}` is received by content scripts, and `{{called}}` never reaches one: call `{{api}}.tabs.connect(tabId, { name })`.',
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
      if (option) {
        const data = { called, api, option: context.sourceCode.getText(option.key) };
        context.report({ node: option, messageId: 'frameOption', data });
      } else if (isToOwnExtension(context.sourceCode, node)) {
        checkReceiver(node, { called, api });
      }
    }

    /** Whether this file runs where a content script cannot be meant, as far as is known. */
    function runsInOwnPlace(): boolean {
      const places = project.contextsOf(context.filename);
      return places !== undefined && [...places].every((place) => ownPlaces.has(place));
    }

    function checkReceiver(
      node: TSESTree.CallExpression,
      { called, api }: { called: string; api: string },
    ): void {
      const name = portNameOf(context, project, node);
      if (name === undefined) return;
      if (isForContentScript(context.sourceCode, name)) {
        context.report({ node, messageId: 'protocol', data: { name, called, api } });
        return;
      }
      if (!runsInOwnPlace()) return;
      const receivers = project.connections.receiversOf(name, context);
      if (!receivers.only) return;
      const messageId = receivers.byName && name !== '' ? 'onlyContentScripts' : 'noOtherListener';
      const file = receivers.files.map((path) => shown(project.cwd, path))[0] ?? '';
      context.report({ node, messageId, data: { name, file, called, api } });
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
