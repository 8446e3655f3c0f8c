import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { apiOf, type Api } from './api/index.ts';
import { isListenerTable } from './api/listener-table.ts';
import { createRule } from './plugin/create-rule.ts';
import { keyName } from './syntax/names.ts';
import { mentions, nodesNamed, searchTogether } from './syntax/words.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

const members = ['connect', 'onConnect', 'onConnectExternal'] as const;
searchTogether(['extension', ...members]);

/** The test under which a node runs, where that is what its parent is for. */
function testAbove(node: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === node ? undefined : parent.test;
    case 'LogicalExpression':
      return parent.left === node ? undefined : parent.left;
    default:
      return undefined;
  }
}

/** Whether a value is only asked for: `if (value)`, `!value`, `typeof value`, `value && …`. */
function isTest(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === node;
    case 'LogicalExpression':
      return parent.left === node && parent.operator === '&&';
    default:
      return parent?.type === 'UnaryExpression';
  }
}

/** Whether the code first asks what the browser has: a fallback for old browsers is never used in new ones. */
function isFallback(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  for (let current: TSESTree.Node | undefined = node; current; current = current.parent) {
    const test = testAbove(current);
    if (test && /\b(?:runtime|extension)\b/.test(sourceCode.getText(test))) return true;
  }
  return false;
}

/** `extension` in `chrome.extension.connect`, where the name can be replaced; undefined where it is hidden by an alias. */
function namespaceName(member: TSESTree.MemberExpression): TSESTree.Identifier | undefined {
  const { object } = member;
  if (object.type !== 'MemberExpression' || object.computed) return undefined;
  return object.property.type === 'Identifier' && object.property.name === 'extension'
    ? object.property
    : undefined;
}

/** `{ extension: { onConnect: … } }`, where the whole is a table of listeners. */
function isTableEntry(sourceCode: SourceCode, name: TSESTree.Node, api: Api): boolean {
  const property = name.parent;
  if (property?.type !== 'Property' || property.key !== name || property.computed) return false;
  const namespace = property.parent.parent;
  if (namespace.type !== 'Property' || keyName(namespace) !== 'extension') return false;
  const table = namespace.parent;
  return table.type === 'ObjectExpression' && isListenerTable(sourceCode, table, api);
}

export default createRule({
  name: 'no-deprecated-extension-connect',
  meta: {
    type: 'problem',
    fixable: 'code',
    docs: {
      description: 'disallow the deprecated `extension.connect` and its events',
      preset: 'recommended',
    },
    messages: {
      deprecated:
        '`extension.{{member}}` does not exist in manifest version 3, nor in Firefox: use `runtime.{{member}}`, which does the same.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;

    function check(name: TSESTree.Node, member: (typeof members)[number]): void {
      const { parent } = name;
      const api = apiOf(context);
      if (isTableEntry(sourceCode, name, api)) {
        context.report({ node: name, messageId: 'deprecated', data: { member } });
        return;
      }
      if (parent?.type !== 'MemberExpression' || parent.property !== name) return;
      if (api.valueOf(parent)?.path.join('.') !== `extension.${member}`) return;
      if (isTest(parent) || isFallback(sourceCode, parent)) return;
      const namespace = namespaceName(parent);
      context.report({
        node: parent,
        messageId: 'deprecated',
        data: { member },
        fix: (fixer) => (namespace ? fixer.replaceText(namespace, 'runtime') : null),
      });
    }

    return {
      Program() {
        if (!mentions(sourceCode, 'extension')) return;
        for (const member of members) for (const name of nodesNamed(sourceCode, member)) check(name, member);
      },
    };
  },
});
