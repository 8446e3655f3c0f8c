import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { createRule } from './plugin/create-rule.ts';
import { readsOfMember, valuesOf } from './sender/reads.ts';
import { sendersIn, type SenderRead } from './sender/senders.ts';
import { enclosingFunction } from './syntax/functions.ts';
import { keyName } from './syntax/names.ts';
import { testsBefore } from './syntax/tests-before.ts';
import { unwrap, wrapped } from './syntax/unwrap.ts';
import { contains } from './syntax/contains.ts';

const comparing = new Set(['startsWith', 'endsWith', 'includes', 'indexOf', 'match', 'search']);
const partsOfOrigin = new Set(['origin', 'host', 'hostname']);
/** Names under which an address is kept to say whose it is. */
const whose =
  /^(?:from|requester|(?:\w*_)?(?:origin|host|hostname|domain)|\w*(?:Origin|Host|Hostname|Domain))$/;

/** Names that say of whom the address is: of the tab or its top page, which is what it is. */
const ofTab = /tab|top|page|main(?:Frame|Origin)/i;

/** `new URL(address)`, of which the origin is asked. */
function isOriginOf(address: TSESTree.Node): boolean {
  const url = address.parent;
  if (url?.type !== 'NewExpression' || url.arguments[0] !== address) return false;
  if (unwrap(url.callee).type !== 'Identifier' || (url.callee as TSESTree.Identifier).name !== 'URL')
    return false;
  const { parent } = wrapped(url);
  if (parent?.type === 'MemberExpression')
    return partsOfOrigin.has(keyName(parent) ?? '') && !ofTab.test(givenName(wrapped(parent)) ?? '');
  const pattern = parent?.type === 'VariableDeclarator' ? parent.id : undefined;
  return (
    pattern?.type === 'ObjectPattern' &&
    pattern.properties.some(
      (each) =>
        each.type === 'Property' &&
        partsOfOrigin.has(keyName(each) ?? '') &&
        !(each.value.type === 'Identifier' && ofTab.test(each.value.name)),
    )
  );
}

function isEmptyOrBlank(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name === 'undefined';
  return inner.type === 'Literal' && (!inner.value || String(inner.value).startsWith('about:'));
}

/** `address === trusted`, `address.startsWith('https://example.org/')`. */
function isCompared(address: TSESTree.Node): boolean {
  const { parent } = address;
  if (parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator))
    return !isEmptyOrBlank(parent.left === address ? parent.right : parent.left);
  if (parent?.type !== 'MemberExpression' || parent.object !== address) return false;
  const call = wrapped(parent).parent;
  return call?.type === 'CallExpression' && comparing.has(keyName(parent) ?? '');
}

/** The name that a value is given: of a variable, a property or a field. */
function givenName(value: TSESTree.Node): string | undefined {
  let node = value;
  // `sender.tab ? sender.tab.url : '…'`, `sender.tab.url || '…'`
  while (node.parent?.type === 'LogicalExpression' || node.parent?.type === 'ConditionalExpression')
    node = wrapped(node.parent);
  const { parent } = node;
  if (parent?.type === 'VariableDeclarator')
    return parent.id.type === 'Identifier' ? parent.id.name : undefined;
  if (parent?.type === 'Property' && parent.value === node) return keyName(parent);
  if (parent?.type !== 'AssignmentExpression' || parent.right !== node) return undefined;
  if (parent.left.type === 'Identifier') return parent.left.name;
  return parent.left.type === 'MemberExpression' ? keyName(parent.left) : undefined;
}

function isKeptAsOrigin(name: string): boolean {
  return whose.test(name) && !ofTab.test(name);
}

/** `url || address`: the other address is taken only where there is no tab. */
function isFallbackFor(url: TSESTree.Node, address: TSESTree.Node): boolean {
  for (let current = url; current.parent; current = current.parent) {
    const { parent } = current;
    const isChoice =
      parent.type === 'LogicalExpression' && parent.operator !== '&&' && parent.left === current;
    if (isChoice && contains(parent.right, address)) return true;
  }
  return false;
}

export default createRule({
  name: 'no-tab-url-as-origin',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow telling by `sender.tab.url` which site connects',
      preset: 'strict',
    },
    messages: {
      tabUrl:
        "`sender.tab.url` is the address of the tab's top page, even if a frame of another site connects. Use `sender.url` or `sender.origin`.",
      useSender: 'Read `sender.url`.',
    },
    schema: [],
  },
  concernsToo: (text) => text.includes('sender'),
  create(context) {
    const { sourceCode } = context;

    /** Whether the function knows the difference: it prefers the sender's own address, or takes top pages alone. */
    function knowsFrames(url: TSESTree.Node, own: readonly TSESTree.Node[]): boolean {
      const around = enclosingFunction(url) ?? sourceCode.ast;
      return (
        own.some((address) => contains(around, address) && !isFallbackFor(url, address)) ||
        [...testsBefore(url)].some((test) => /frameId|isTop|topFrame/i.test(sourceCode.getText(test)))
      );
    }

    /** `port.sender.tab.url`, where `tab.url` can be replaced. */
    function suggestion(sender: TSESTree.Node, url: TSESTree.Node) {
      const tab = url.type === 'MemberExpression' ? unwrap(url.object) : undefined;
      if (tab?.type !== 'MemberExpression' || unwrap(tab.object) !== unwrap(sender)) return [];
      const replacement = `${tab.optional ? '?' : ''}.url`;
      return [
        {
          messageId: 'useSender' as const,
          fix: (fixer: TSESLint.RuleFixer) =>
            fixer.replaceTextRange([tab.object.range[1], url.range[1]], replacement),
        },
      ];
    }

    function check({ sender }: SenderRead, own: readonly TSESTree.Node[]): void {
      const tabs = readsOfMember(sourceCode, sender, 'tab');
      for (const url of tabs.flatMap((tab) => readsOfMember(sourceCode, tab, 'url'))) {
        const isForOrigin = valuesOf(sourceCode, url).some(
          (value) => isOriginOf(value) || isCompared(value) || isKeptAsOrigin(givenName(value) ?? ''),
        );
        if (!isForOrigin || knowsFrames(url, own)) continue;
        context.report({ node: url, messageId: 'tabUrl', suggest: suggestion(sender, url) });
      }
    }

    return {
      Program() {
        if (!sourceCode.text.includes('sender') || !sourceCode.text.includes('tab')) return;
        const senders = sendersIn(context);
        const own = senders.flatMap(({ sender }) =>
          ['url', 'origin'].flatMap((name) => readsOfMember(sourceCode, sender, name)),
        );
        for (const sender of senders) check(sender, own);
      },
    };
  },
});
